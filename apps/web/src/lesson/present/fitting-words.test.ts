import { expect, test } from 'vitest';
import { fitWords } from './fitting-words.tsx';

/** A room of 600 px, and words that are so high as they are planned. */
function wallWith(height: number) {
  let fit = 0;
  const room = {
    ...{ clientHeight: 600, clientWidth: 800, scrollWidth: 800 },
    style: {
      setProperty: (_: string, value: string | null) => {
        fit = Number(value);
      },
    },
  };
  const words = {
    get offsetHeight() {
      return height * fit ** 2;
    },
  };
  return { room, words, fit: () => fit };
}

test('words that have room are as large as is planned', () => {
  const { room, words, fit } = wallWith(600);
  fitWords(room, words);
  expect(fit()).toBe(1);
});

test.each([700, 1_200, 6_000])(
  'words %i px high are seen whole, and no smaller than they must be',
  (height) => {
    const { room, words, fit } = wallWith(height);
    fitWords(room, words);
    expect(words.offsetHeight).toBeLessThanOrEqual(601);
    expect(fit()).toBeGreaterThan(Math.sqrt(600 / height) - 0.01);
  },
);
