import { expect, test } from 'vitest';
import { fitWords } from './fitting-words.tsx';

/** A frame of 600 px whose words are so high as they are planned. */
function frameWith(height: number) {
  let fit = 0;
  return {
    ...{ clientHeight: 600, clientWidth: 800, scrollWidth: 800 },
    get scrollHeight() {
      return Math.max(600, height * fit ** 2);
    },
    style: {
      setProperty: (_: string, value: string | null) => {
        fit = Number(value);
      },
    },
    fit: () => fit,
  };
}

test('words that have room are as large as is planned', () => {
  const frame = frameWith(600);
  fitWords(frame);
  expect(frame.fit()).toBe(1);
});

test.each([700, 1_200, 6_000])(
  'words %i px high are seen whole, and no smaller than they must be',
  (height) => {
    const frame = frameWith(height);
    fitWords(frame);
    expect(frame.scrollHeight).toBeLessThanOrEqual(601);
    expect(frame.fit()).toBeGreaterThan(Math.sqrt(600 / height) - 0.01);
  },
);
