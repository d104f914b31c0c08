import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneFile } from './one-file.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Who &lt;b&gt; · Kto-Kogo</title>
<link rel="stylesheet" href="/a.css" nonce="x"><link rel="preload" as="script" href="/x.js"><script>1</script></head>
<body><header>Explore</header><div class="page column"><main id="main">
<a href="/glossary#nkvd">NKVD</a> <a href="https://elsewhere.org/">else</a> <p lang="ru">Сталин &amp; &lt;i&gt;</p>
<svg viewBox="0 0 10 10"><a href="/figures/stalin"><use href="#mark-shot"></use></a></svg>
<div data-steps="true"><section><h2>1. One</h2></section></div><script>2</script>
</main><footer>Sources</footer></div><script>3</script></body></html>`;

const make = () =>
  oneFile(PAGE, {
    url: 'http://127.0.0.1:3000/lessons/x/whole',
    site: 'https://kto-kogo.org',
    load: async (url) =>
      new TextEncoder().encode(url === 'http://127.0.0.1:3000/a.css' ? '.page{color:red}' : ''),
  });

test('a file holds what is in main, and of scripts the one that its policy lets run', async () => {
  const file = await make();
  expect(file).toContain('<title>Who &lt;b&gt; · Kto-Kogo</title>');
  expect(file).toContain('<div class="page column"><main id="main">');
  expect(file).toContain('<svg viewBox="0 0 10 10">');
  expect(file).toContain('<p lang="ru">Сталин &amp; &lt;i&gt;</p>');
  expect(file).toContain('.page{color:red}');
  for (const gone of ['<link', 'Explore', '<footer', 'nonce']) expect(file).not.toContain(gone);
  const [script, ...others] = [...file.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code ?? '');
  expect(others).toEqual([]);
  expect(script).toMatch(/data-steps/);
  const hash = createHash('sha256')
    .update(script ?? '')
    .digest('base64');
  expect(file).toContain(`script-src 'sha256-${hash}'`);
  expect(Buffer.byteLength(script ?? '')).toBeLessThan(3_500);
});

test('links lead to the site, also those of a drawing; what the file holds itself it refers to', async () => {
  const hrefs = [...(await make()).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([
    'https://kto-kogo.org/glossary#nkvd',
    'https://elsewhere.org/',
    'https://kto-kogo.org/figures/stalin',
    '#mark-shot',
  ]);
});
