import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTexts } from './with-texts.ts';

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

function chunksOf(png: Buffer): { type: string; data: Buffer; isWhole: boolean }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const isWhole = crc32(body) === png.readUInt32BE(at + 8 + length);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), isWhole });
    at += 12 + length;
  }
  return chunks;
}

test('the texts stand in the picture after its header, and the rest is as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const chunks = chunksOf(Buffer.from(withTexts(PIXEL, { Title: text, Copyright: 'CC BY' })));
      expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
      expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
      const [keyword, , , , ...rest] = chunks[1]?.data.toString('utf8').split('\0') ?? [];
      expect(keyword).toBe('Title');
      expect(rest.join('\0').slice(1)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
    }),
  );
});
