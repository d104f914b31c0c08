import { LESSON_LIMITS } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';

const FILE = 'lessons/who-spoke.yaml';
const change = (from: string, to: string) => edited(FILE, from, to);
const CHOICE = `question:
      kind: choice
      text: Who spoke?
      options:
        - Boris
        - Anna
`;

test.each([
  [
    'a question with one option',
    change('        - Boris\n', ''),
    `error: ${FILE}:17 (who-spoke-1, question.options): are 1. Offer 2 to 6`,
  ],
  [
    'an answer that is not among the options',
    change('answer: Anna', 'answer: anna'),
    `error: ${FILE}:19 (who-spoke-1, question.answer): is none of the options. Write it as it stands there`,
  ],
  [
    'an option that stands there twice',
    change('        - Anna\n', '        - Anna\n        - Boris\n'),
    `error: ${FILE}:17 (who-spoke-1, question.options): "Boris" stands there twice. Take one out`,
  ],
  [
    'options where nothing is chosen',
    change(CHOICE, CHOICE.replace('choice', 'text')),
    `error: ${FILE}:17 (who-spoke-1, question.options): are offered where nothing is chosen. Take them out, or let the kind be "choice"`,
  ],
  [
    'a point at what is not shown',
    change('answer: anna', 'answer: clara'),
    `error: ${FILE}:30 (who-spoke-2, question.answer): "clara" is nothing that the step shows. Write an id from "shows"`,
  ],
  [
    'an aim that stands there twice',
    change('[See who spoke]', '[See, See]'),
    `error: ${FILE}:6 (who-spoke, aims): "See" stands there twice. Take one out`,
  ],
  [
    'a work in place of an entity',
    change('shows: [anna, boris]', 'shows: [anna, book]'),
    `error: ${FILE}:21 (who-spoke-1, shows.1): names the figure, event, trial, office or tie "book", which does not exist. Correct the id, or add it`,
  ],
  [
    'a view of another site',
    change('/events/plenum', 'https://example.org/events/plenum'),
    `error: ${FILE}:25 (who-spoke-2, view): is not understood. “https://example.org/events/plenum” is no address of this site: write what follows its name, as /figures/yezhov.`,
  ],
  [
    'a page that is not there',
    change('/events/plenum', '/event/plenum'),
    `error: ${FILE}:25 (who-spoke-2, view): is not understood. “/event/plenum” is no page of this site.`,
  ],
  [
    'a path to nothing',
    change('/events/plenum', '/events/plenums'),
    `error: ${FILE}:25 (who-spoke-2, view): names "plenums", which is the id of nothing. Copy the address anew`,
  ],
  [
    'a parameter that names nothing',
    change('focus=anna', 'focus=ann'),
    `error: ${FILE}:10 (who-spoke-1, view): names "ann", which is the id of nothing. Copy the address anew`,
  ],
  [
    'a word that its page does not know',
    change('kinds=accusation', 'kinds=accusations'),
    `error: ${FILE}:10 (who-spoke-1, view): is not understood. “kinds=accusations” was not understood: write accusation, replacement, arrest, trial-role, tenure, participation, consequence, joined by commas, or none or all.`,
  ],
  [
    'an address in other words than those of the site',
    change('/explore?kinds=accusation&focus=anna', '/explore?focus=anna&kinds=ACCUSATION'),
    `error: ${FILE}:10 (who-spoke-1, view): is not written as this site writes it. Write /explore?kinds=accusation&focus=anna`,
  ],
  [
    'an interpretation that is not there',
    change('minutes: 20', 'minutes: 20\nlenses: [nothing]'),
    `error: ${FILE}:6 (who-spoke, lenses.0): names the interpretation "nothing", which does not exist. Correct the id, or add it`,
  ],
  [
    "a word of the regime in the record's own voice",
    change('Anna spoke.', 'Anna unmasked him.'),
    `error: ${FILE}:11 (who-spoke-1, caption): says "unmasked" as if the record meant it. Put the regime's words in quotation marks, or write "alleged" or "charged with" before them`,
  ],
  [
    'a word for the level that is none',
    change('from-15', '15+'),
    `error: ${FILE}:4 (who-spoke, level): "15+" is none of the words for it. Write one of: from-15, advanced, university`,
  ],
  [
    'a field that is the payload of readers, not of the file',
    change('note: Ask', 'teacherNote: Ask'),
    `error: ${FILE}:12 (who-spoke-1, teacherNote): is no field of it. Correct the spelling or take it out`,
  ],
])('%s is an error', (_, changes, message) => {
  expect(said(changes)).toContainEqual(message);
});

test.each([
  ['caption: Anna spoke.', 'caption: ', LESSON_LIMITS.caption],
  ['note: Ask who was silent.', 'note: ', LESSON_LIMITS.note],
  ['text: Who spoke?', 'text: ', LESSON_LIMITS.question],
  ['        - Boris', '        - ', LESSON_LIMITS.option],
])('%s can have so many characters and no more', (line, start, most) => {
  expect(said(change(line, `${start}${'a'.repeat(most)}`))).toEqual([]);
  expect(said(change(line, `${start}${'a'.repeat(most + 1)}`)).join()).toContain(
    `has more than ${most} characters. Shorten it`,
  );
});

test('a lesson has at most 40 steps', () => {
  const steps = Array.from({ length: LESSON_LIMITS.steps - 3 }, (_, index) => index + 4).map(
    (index) =>
      `  - id: who-spoke-${index}\n    title: A\n    view: /trials\n    caption: A.\n    citations: [page-1]\n`,
  );
  const one = (each: string[]) => change('steps:\n', `steps:\n${each.join('')}`);
  expect(said(one(steps))).toEqual([]);
  expect(said(one([...steps, (steps[0] ?? '').replace('-4', '-0')])).join()).toContain(
    'has more than 40 steps',
  );
});
