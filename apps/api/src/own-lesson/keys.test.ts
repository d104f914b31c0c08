import { isOwnLessonId } from '@kto-kogo/lesson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashesOf, idOf, isKey, keysOf, mayEdit, mayTeach, newKeys } from './keys.ts';

test('keys are 128 bits, each another, and nothing of them is in what is stored', () => {
  const keys = Array.from({ length: 200 }, newKeys);
  const all = keys.flatMap(({ editKey, teachKey }) => [editKey, teachKey]);
  expect(new Set(all).size).toBe(400);
  for (const key of all) expect(Buffer.from(key, 'base64url')).toHaveLength(16);
  const stored = JSON.stringify(keys.map(hashesOf));
  for (const key of all) expect(stored).not.toContain(key);
});

test('an edit key makes one lesson with one teach key, and neither leads back to it', () => {
  const { editKey: key } = newKeys();
  expect(isKey(key)).toBe(true);
  expect([idOf(key), keysOf(key)]).toEqual([idOf(key), keysOf(key)]);
  expect(isOwnLessonId(idOf(key))).toBe(true);
  const { editKeyHash } = hashesOf(keysOf(key));
  const hashed = (text: string) => [editKeyHash, keysOf(text).teachKey, idOf(text)];
  expect(new Set([...hashed(key), key]).size).toBe(4);
  expect(idOf(newKeys().editKey)).not.toBe(idOf(key));
});

test.each(['', 'a'.repeat(21), 'a'.repeat(23), `${'a'.repeat(21)}.`])('%j is no key', (text) => {
  expect(isKey(text)).toBe(false);
});

test('the edit key edits and teaches, the teach key teaches, and no other text does either', () => {
  const keys = newKeys();
  const hashes = hashesOf(keys);
  expect([mayEdit(keys.editKey, hashes), mayTeach(keys.editKey, hashes)]).toEqual([true, true]);
  expect([mayEdit(keys.teachKey, hashes), mayTeach(keys.teachKey, hashes)]).toEqual([false, true]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...Object.values(hashes))), (other) => {
      expect(mayEdit(other, hashes) || mayTeach(other, hashes)).toBe(false);
    }),
  );
});

test('a hash that is cut opens nothing, and breaks nothing', () => {
  const keys = newKeys();
  expect(mayTeach(keys.teachKey, { editKeyHash: '', teachKeyHash: 'short' })).toBe(false);
});
