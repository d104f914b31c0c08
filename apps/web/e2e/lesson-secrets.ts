import { theRecord } from '@kto-kogo/graph-seed/testing';

const teachings = new Map(theRecord.teachings.map((teaching) => [teaching.lesson, teaching]));

/** What of a lesson is the teacher's, but for answers that are words of the caption in which they are found. */
export function secretsOf({ id, steps }: (typeof theRecord.lessons)[number]): string[] {
  const teaching = teachings.get(id);
  const captions = steps.map(({ caption }) => caption).join(' ');
  return [
    ...(teaching?.notes ?? []).map(({ text }) => text),
    ...(teaching?.answers ?? []).map(({ why }) => why),
  ].filter((secret) => !captions.includes(secret));
}

/** A text as it stands in a page: in words, and as the scripts of the page carry it. */
export const writings = (text: string) => [
  text,
  text.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
  JSON.stringify(text).slice(1, -1),
  JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
];
