import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsAny, inlineStyles } from './inline-styles.ts';

const SHEET = `
@font-face { font-family: L; src: url(../media/latin.woff2) format("woff2-variations"), url(../media/latin.woff) format("woff"); unicode-range: U+0-FF, U+131 }
@font-face { font-family: L; src: url("../media/cyrillic.woff2") format("woff2"); unicode-range: U+301, U+400-45F }
@font-face { font-family: I; src: url(/icons.woff2) }
.page { color: red }
`;

async function inline(text: string) {
  const asked: string[] = [];
  const css = await inlineStyles(['http://site/_next/chunks/a.css'], text, async (url) => {
    asked.push(url);
    return new TextEncoder().encode(url.endsWith('.css') ? SHEET : 'font');
  });
  return { css, asked };
}

test('a font becomes a part of the sheet where the text needs it, in its first format', async () => {
  const { css, asked } = await inline('Stalin');
  expect(asked).toEqual([
    'http://site/_next/chunks/a.css',
    'http://site/_next/media/latin.woff2',
    'http://site/icons.woff2',
  ]);
  expect(css).toContain('src: url(data:font/woff2;base64,Zm9udA==) format("woff2")');
  expect(css).not.toMatch(/url\((?!data:)/);
  expect(css).toContain('.page { color: red }');
});

test('letters of another script bring their font', async () => {
  expect((await inline('Сталин')).asked).toContain('http://site/_next/media/cyrillic.woff2');
});

test('a range holds what is between its ends', () => {
  fc.assert(
    fc.property(fc.nat(0x10ffff), fc.nat(0x10ffff), fc.nat(0x10ffff), (a, b, point) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const range = `U+0041, U+${first.toString(16)}-${last.toString(16).toUpperCase()}`;
      expect(holdsAny(range, new Set([point]))).toBe(point === 0x41 || (point >= first && point <= last));
    }),
  );
  expect(holdsAny('U+4??', new Set([0x4ff]))).toBe(true);
  expect(holdsAny('U+4??', new Set([0x500]))).toBe(false);
});
