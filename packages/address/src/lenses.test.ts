import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cascadeAddress, sparksAddress } from './cascade.ts';
import { eventsAddress } from './events.ts';
import { exploreAddress } from './explore.ts';
import { figuresAddress } from './figures.ts';

const read = (lens: string | string[]) => {
  const { value, problems } = eventsAddress.read({ lens });
  return [value.lenses, problems];
};

test.each([exploreAddress, cascadeAddress, eventsAddress, figuresAddress])(
  '$path bears lenses',
  (address) => {
    expect(address.opening.lenses).toEqual([]);
    const { value, problems } = address.read({ lens: 'b,a' });
    expect([value.lenses, problems]).toEqual([['b', 'a'], []]);
    expect(address.read(new URLSearchParams('lens=b,a')).value.lenses).toEqual(['b', 'a']);
  },
);

test('a link names them in their order', () => {
  expect(eventsAddress.href({ lenses: ['b', 'a'] })).toBe('/events?lens=b,a');
  expect(exploreAddress.href({ lenses: ['a'] })).toBe('/explore?lens=a');
  expect(cascadeAddress.href('kirov-murder', { lenses: ['a'] })).toBe('/cascade/kirov-murder?lens=a');
});

test('a form sends a field for each, and an empty one', () => {
  expect(read(['a', ''])).toEqual([['a'], []]);
  expect(read(['', ''])).toEqual([[], []]);
});

test('one that is named twice counts once, and that is said', () => {
  expect(read(['a', 'A'])).toEqual([['a'], ['“lens” names a more than once: it counts once.']]);
  expect(read('none')).toEqual([[], []]);
});

test('of more than two the first two count, and that is said', () => {
  expect(read('a,b,c')).toEqual([
    ['a', 'b'],
    ['“lens” names 3 readings, and no more than 2 lie over a page: the first 2 count.'],
  ]);
});

test('what is no id is said, and the others count', () => {
  const problem = /^“lens=ä b” was not understood: write the name of a reading, as kirov-lone-gunman/;
  expect(read('a,ä b')).toEqual([['a'], [expect.stringMatching(problem)]]);
});

test('on pages that draw two lie over one drawing, or side by side', () => {
  const beside = { lenses: ['a', 'b'], laid: 'beside' } as const;
  expect(exploreAddress.href(beside)).toBe('/explore?lens=a,b&lay=beside');
  expect(cascadeAddress.href('yezhov', beside)).toBe('/cascade/yezhov?lens=a,b&lay=beside');
  for (const address of [exploreAddress, cascadeAddress, sparksAddress]) {
    expect(address.read({ lens: 'a,b', lay: 'beside' })).toMatchObject({ value: beside, problems: [] });
    expect(address.opening.laid).toBe('over');
  }
});

test('only what is spoken of is shown, where there is a lens', () => {
  for (const address of [eventsAddress, figuresAddress]) {
    const spokenOf = { show: 'spoken-of' };
    expect(address.read({ ...spokenOf, lens: 'a' })).toMatchObject({
      value: { shown: 'spoken-of' },
      problems: [],
    });
    expect(address.read(spokenOf)).toEqual({
      value: address.opening,
      problems: ['“show=spoken-of” needs “lens”, the reading that speaks: all is shown.'],
    });
  }
});

test('never more than two, and never one twice', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'none', '', '%', 'A')).map((ids) => ids.join(','));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (lens) => {
      const { lenses } = eventsAddress.read({ lens }).value;
      expect(lenses.length).toBeLessThanOrEqual(2);
      expect(new Set(lenses).size).toBe(lenses.length);
    }),
  );
});
