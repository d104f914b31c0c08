import { expect, test } from 'vitest';
import { asSentence } from './as-sentence.ts';

test.each([
  ['held to be fabricated · under force', 'Held to be fabricated · under force.'],
  ['said so.', 'Said so.'],
  ['called him an “enemy”', 'Called him an “enemy”.'],
  ['said: “Shoot him!”', 'Said: “Shoot him!”'],
  ['wrote (in a letter)', 'Wrote (in a letter).'],
])('%s', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
