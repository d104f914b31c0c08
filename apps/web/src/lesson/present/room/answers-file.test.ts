import { expect, test } from 'vitest';
import { csvText } from '../../../ui/csv-text.ts';
import type { LiveAnswer } from '../../live/desk-reader.ts';
import { answerRows, answersDocument, ROW_HEAD } from './answers-file.ts';

const STEPS = [
  { id: 'a', title: 'To look at', question: null },
  { id: 'b', title: 'Who was it?', question: { text: 'Who followed <Yagoda>?' } },
];
const given = (words: string, isRight: boolean | null): LiveAnswer => ({
  ...{ member: 'm', name: 'Anna', step: 'b', at: '2026-11-29T12:00:00.000Z', words, isRight, former: null },
  answer: { kind: 'TEXT', text: words },
});

test('answers are rows with step and question; names only where they are asked for', () => {
  const answers = [given('Yezhov', true), given('Beria', false), given('because', null)];
  expect(answerRows(answers, STEPS, true)).toEqual([
    ['2. Who was it?', 'Who followed <Yagoda>?', 'Anna', 'Yezhov', 'yes', '2026-11-29T12:00:00.000Z'],
    ['2. Who was it?', 'Who followed <Yagoda>?', 'Anna', 'Beria', 'no', '2026-11-29T12:00:00.000Z'],
    ['2. Who was it?', 'Who followed <Yagoda>?', 'Anna', 'because', '', '2026-11-29T12:00:00.000Z'],
  ]);
  expect(JSON.stringify(answerRows(answers, STEPS, false))).not.toContain('Anna');
});

test('answers to a question that was changed stand with what was asked then', () => {
  const former = { title: 'Who?', text: 'Who followed whom?' };
  expect(answerRows([{ ...given('Yezhov', false), step: 'b@1', former }], STEPS, true)).toEqual([
    ['Who? (before a change)', 'Who followed whom?', 'Anna', 'Yezhov', 'no', '2026-11-29T12:00:00.000Z'],
  ]);
});

test('what pupils wrote is markup in no page and a formula in no table', () => {
  const rows = answerRows([given('=1+1', null), given('<script>alert(1)</script>', null)], STEPS, true);
  const page = answersDocument('A <b>lesson</b>', rows);
  expect(page).not.toMatch(/<script|<b>/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain("default-src 'none'");
  // Each in the direction of its own script.
  expect(page).toContain('<td dir="auto">=1+1</td>');
  expect(csvText(ROW_HEAD, rows)).toContain("'=1+1");
});
