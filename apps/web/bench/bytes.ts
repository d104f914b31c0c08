import { get } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** A script that browsers load, but those that know modules: it fills in for older ones. */
const SCRIPT = /<script src="(\/_next\/[^"]+)"(?![^>]*nomodule)/gi;

/**
 * JavaScript that a page loads before anybody does anything, in kB: packed with brotli as tightly as can be, and as it came. The HTML names it;
 * the canvas of the explorer asks for its own afterwards.
 */
export async function javascriptOf(url: string): Promise<{ brotli: number; sent: number }> {
  const html = await (await fetch(url)).text();
  const urls = [...html.matchAll(SCRIPT)].map(([, path]) => new URL(path ?? '', url));
  const all = await Promise.all(
    urls.map(async (each) => {
      const code = await (await fetch(each)).text();
      return { brotli: brotliCompressSync(code).length / 1000, sent: (await sizeSent(each)) / 1000 };
    }),
  );
  const sum = (of: 'brotli' | 'sent') => all.reduce((total, each) => total + each[of], 0);
  return { brotli: sum('brotli'), sent: sum('sent') };
}

/** Bytes, as a browser is sent them. */
function sizeSent(url: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
      });
      response.on('end', () => resolve(size));
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}
