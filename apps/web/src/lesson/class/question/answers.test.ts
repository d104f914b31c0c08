import { expect, test } from 'vitest';
import type { GivenAnswer } from '../../live/own-answers.ts';
import { answerInWords, chosenOf, isSameAnswer } from './answer-in-words.ts';
import { sentWords } from './sent-words.ts';

const OFFERED = [
  { value: '0', words: 'In court' },
  { value: '1', words: 'In a letter' },
];
const PEOPLE = [
  { value: 'yezhov', words: 'Nikolai Yezhov' },
  { value: 'beria', words: 'Lavrenty Beria' },
];

test('an answer in words', () => {
  expect(answerInWords({ choice: [1, 0] }, OFFERED)).toBe('In a letter; In court');
  expect(answerInWords({ point: 'beria' }, PEOPLE)).toBe('Lavrenty Beria');
  expect(answerInWords({ text: 'Because' }, null)).toBe('Because');
  // What the record has no more is said as it is.
  expect(answerInWords({ point: 'radek' }, PEOPLE)).toBe('radek');
});

test('which of what is offered it chooses', () => {
  expect(chosenOf({ choice: [1] }, OFFERED)).toEqual([1]);
  expect(chosenOf({ point: 'beria' }, PEOPLE)).toEqual([1]);
  expect(chosenOf({ point: 'radek' }, PEOPLE)).toEqual([]);
  expect(chosenOf(null, PEOPLE)).toEqual([]);
});

test('whether two answers are the same', () => {
  expect(isSameAnswer({ choice: [1] }, { choice: [1] })).toBe(true);
  expect(isSameAnswer({ choice: [1] }, { choice: [0] })).toBe(false);
  expect(isSameAnswer({ text: 'a' }, { text: 'a' })).toBe(true);
  expect(isSameAnswer({ text: 'a' }, { point: 'a' })).toBe(false);
  // The server keeps one blank line of many.
  expect(isSameAnswer({ text: 'a\n\n\n\nb' }, { text: 'a\n\nb' })).toBe(true);
  expect(isSameAnswer({ text: 'a' }, { text: 'b' })).toBe(false);
  expect(isSameAnswer({ point: 'a' }, undefined)).toBe(false);
});

const given = (change: Partial<GivenAnswer>): GivenAnswer => ({
  ...{
    value: { choice: [0] },
    taken: { value: { choice: [0] }, at: '2026-11-30T10:42:00' },
    state: 'sent',
    why: null,
    since: 1,
  },
  ...change,
});

test('an answer is called sent only where the server has said so', () => {
  const live = { isSame: true, connection: 'live' } as const;
  expect(sentWords(given({}), live)).toMatch(/^Sent 10:42.*\. You can change it/);
  expect(sentWords(given({ state: 'sending', taken: null }), live)).toBe('Sending…');
  expect(sentWords(given({ state: 'sending' }), { ...live, connection: 'reconnecting' })).toBe(
    'Will be sent when you are connected.',
  );
  expect(sentWords(given({ state: 'waiting' }), { ...live, connection: 'reconnecting' })).toBe(
    'Will be sent when you are connected.',
  );
  expect(sentWords(given({ state: 'waiting' }), live)).toBe('Sending…');
  expect(sentWords(given({ state: 'waiting', why: 'Again.' }), live)).toBe('Again.');
  expect(sentWords(given({ state: 'refused', why: 'Too late.' }), live)).toBe('Too late.');
});
