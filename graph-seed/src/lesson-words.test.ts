import { expect, test } from 'vitest';
import { theRecord } from './testing/the-record.ts';

/** What stands on a page beside its drawing, and how to get there. A step shows the drawing alone. */
const OF_PAGES =
  /\b(?:the|this|his|her|which) (?:page|card|table|panel|column)\b|\bscroll\b|\bbelow (?:you|stand)|\blisted (?:here|below)/i;

const texts = theRecord.lessons.flatMap(({ steps }) =>
  steps.flatMap(({ id, caption, question }) => [
    [`${id}, caption`, caption] as const,
    ...(question === null ? [] : [[`${id}, question`, question.text] as const]),
  ]),
);

test('no step speaks of what is on the page alone, unless it says to open it', () => {
  const astray = texts.filter(([, text]) => OF_PAGES.test(text) && !text.includes('Open this view'));
  expect(astray).toEqual([]);
});
