import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addViews, readViews, type SavedView, writeViews } from './saved-view.ts';

const views: fc.Arbitrary<SavedView[]> = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 80 }).filter((name) => name.trim() !== ''),
    address: fc.constantFrom('', '?focus=yezhov', '?kinds=accusation&force=no'),
    savedAt: fc.constant('2026-11-27T00:00:00.000Z'),
    version: fc.string({ maxLength: 16 }),
  }),
  { maxLength: 5 },
);

test('what is saved to a file is read from it', () => {
  fc.assert(
    fc.property(views, (saved) => {
      expect(readViews(writeViews(saved))).toEqual(saved);
    }),
  );
});

test.each([
  ['nonsense', 'not JSON'],
  ['{}', 'holds no saved views'],
  ['[]', 'holds no saved views'],
  ['{"format":"kto-kogo-views","views":3}', 'a list'],
  ['{"format":"kto-kogo-views","views":[{"name":"a"}]}', 'View 1'],
  [writeViews([{ name: '', address: '', savedAt: '2026-11-27', version: '' }]), 'View 1'],
  [writeViews([{ name: 'x'.repeat(81), address: '', savedAt: '2026-11-27', version: '' }]), 'View 1'],
])('%s is told in words', (text, words) => {
  expect(readViews(text)).toContain(words);
});

test('of an address only what the explorer knows is kept', () => {
  const text = writeViews([
    { name: 'a', address: '?focus=yezhov&evil=1', savedAt: '2026-11-27', version: 'v' },
    { name: 'b', address: 'https://elsewhere.example/?focus=yezhov', savedAt: '2026-11-27', version: 'v' },
  ]);
  expect((readViews(text) as SavedView[]).map(({ address }) => address)).toEqual(['?focus=yezhov', '']);
});

test('of views that are too many none is added, and what is kept can be read again', () => {
  const some = (count: number, of: string) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ name: `${of} ${index}`, address: '', savedAt: '2026-11-27', version: 'v' },
    }));
  const kept = addViews([], some(500, 'a'));
  expect(kept).toHaveLength(500);
  expect(readViews(writeViews(kept as SavedView[]))).toEqual(kept);
  expect(addViews(kept as SavedView[], some(300, 'b'))).toContain('800');
  expect(addViews(kept as SavedView[], some(500, 'a'))).toEqual(kept);
});

test('a view is not kept twice', () => {
  const view = { name: 'a', address: '', savedAt: '2026-11-27', version: 'v' };
  expect(addViews([view], [view])).toEqual([view]);
});
