import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '@kto-kogo/domain';
import { describe, expect, test } from 'vitest';
import { DATA_FOLDER } from './files/read-folder.ts';
import { theRecord as record } from './testing/the-record.ts';

const { theses, thesisClaims, interpretationGroups, interpretations, stances, citations, works } = record;
const notes = plain(readFileSync(join(DATA_FOLDER, 'class-notes/notes.txt'), 'utf8'));

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

test('the notes are eight theses and two lists, of 97 claims', () => {
  expect(theses.flatMap(({ number }) => number ?? []).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(theses.filter(({ number }) => number === null).map(({ id }) => id)).toEqual([
    'notes-motives',
    'notes-readings',
  ]);
  expect(thesisClaims).toHaveLength(97);
  expect(theses.flatMap((thesis) => thesis.claims).toSorted()).toEqual(thesisClaims.map(({ id }) => id));
});

test('theses and claims are the words of the students, mistakes included', () => {
  const texts = [...theses.filter(({ number }) => number !== null), ...thesisClaims];
  expect(texts.filter(({ text }) => !notes.includes(plain(text))).map(({ id }) => id)).toEqual([]);
});

test('a claim speaks of the people whom it or its reading names, and of both ends of its ties', () => {
  const figures = record.entities.filter(({ kind }) => kind === 'FIGURE');
  const wordsOf = (words: string) => words.match(/[\p{L}-]+/gu) ?? [];
  const bySurname = groupBy(figures, ({ name }) => wordsOf(name.replace(/ \(.*/, '')).at(-1));
  const ties = new Map(record.ties.map((tie) => [tie.id, tie]));
  const left = thesisClaims.flatMap(({ id, text, reading, entities, ties: own }) => {
    const isMissed = (each: string) => !entities.includes(each);
    const named = new Set(wordsOf(`${text} ${reading}`));
    const people = [...named].filter((word) => bySurname.get(word)?.every((each) => isMissed(each.id)));
    const ends = own.flatMap((each) => [ties.get(each)?.from ?? each, ties.get(each)?.to ?? each]);
    return [...people, ...ends.filter(isMissed)].map((each) => `${id} ${each}`);
  });
  // A time is meant there, not a man.
  expect(left).toEqual(['thesis-2-03 Stalin', 'thesis-7-02 Stalin']);
});

describe.each(
  theses.flatMap(({ number, text, verdict }) => (number === null ? [] : [{ number, text, verdict }])),
)('the lesson on thesis $number', ({ number, text, verdict }) => {
  const lesson = record.lessons.find(({ id }) => id.startsWith(`thesis-${number}-`));
  const captions = lesson?.steps.map(({ caption }) => caption) ?? [];
  const quotes = captions.map((caption) =>
    [...caption.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words),
  );

  test('begins with the thesis and ends with its verdict', () => {
    expect(text).toContain(quotes[0]?.[0]);
    expect(captions.at(-1)).toMatch(new RegExp(`Verdict[^:.]*: ${verdict?.toLowerCase()}\\b`));
  });

  test('quotes the notes, or words that the record has', () => {
    const { lessons: _, teachings: __, ...rest } = record;
    const texts = `${notes} ${JSON.stringify(rest)}`;
    const words = quotes.flat().map((quote) => plain(quote).replace(/[.,]$/, ''));
    expect(words.length).toBeGreaterThan(4);
    expect(words.filter((each) => !texts.includes(each))).toEqual([]);
  });

  test('names the students and their licence', () => {
    expect(lesson?.licence).toBe('CC BY-SA 3.0');
    expect(lesson?.authors.length).toBeGreaterThanOrEqual(3);
  });
});

test('the interpretations are thirteen in five groups, with 148 stances, one of them fringe', () => {
  expect([interpretationGroups.length, interpretations.length, stances.length]).toEqual([5, 13, 148]);
  expect(interpretations.filter(({ isFringe }) => isFringe).map(({ id }) => id)).toEqual(['army-real-plot']);
});

test('works that an interpretation alone names were not read', () => {
  const named = new Set(interpretations.flatMap(({ historians }) => historians.map(({ work }) => work)));
  const places = citations.filter(({ work }) => named.has(work));
  expect(new Set(places.map(({ work }) => work))).toEqual(named);
  const neverRead = works.filter(
    ({ id }) => named.has(id) && places.every(({ work, read }) => work !== id || !read),
  );
  expect(neverRead.length).toBeGreaterThanOrEqual(24);
});

test('the numbers that readings give of the record are those of the record', () => {
  const accusations = record.ties.filter((tie) => tie.kind === 'ACCUSATION');
  const count = (is: (tie: (typeof accusations)[number]) => boolean) => accusations.filter(is).length;
  const [all, forced] = [accusations.length, count(({ coerced }) => coerced === 'YES')];
  const fabricated = count(({ truth }) => truth === 'FABRICATED');
  const reading = (id: string) => [...theses, ...thesisClaims].find((each) => each.id === id)?.reading;
  expect(reading('thesis-6')).toContain(`of ${all} accusations recorded, ${forced} were made under force`);
  expect(reading('thesis-6-09')).toContain(`The record holds ${all} between named people`);
  expect(reading('thesis-6-10')).toContain(`Of the ${all} recorded accusations ${fabricated} are held`);
  const forcedReading = interpretations.find(({ id }) => id === 'denunciation-forced');
  expect(forcedReading?.evidence).toContain(`${forced} of ${all} accusations were made under force`);
  // "eleven more perhaps so", "some twenty accusations in print"
  expect(forcedReading?.evidence).toContain('eleven more perhaps so');
  expect(count(({ coerced }) => coerced === 'UNKNOWN')).toBe(11);
  expect(reading('thesis-7-06')).toContain('some twenty accusations in print');
  expect(count(({ manner }) => manner === 'PRESS')).toBe(20);
});
