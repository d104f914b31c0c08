import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * The end of a build: scripts and style sheets stand beside themselves as Brotli and as gzip, as small as they go, so that no request
 * waits for it.
 */
const folder = join(import.meta.dirname, '.next/static');
const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(js|css)$/.test(file));
await Promise.all(
  files.map(async (file) => {
    const path = join(folder, file);
    const content = await readFile(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    await Promise.all([
      writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params })),
      writeFile(`${path}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })),
    ]);
  }),
);
