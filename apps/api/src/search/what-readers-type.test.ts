import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { indexOfRecord } from '../testing/index-of-record.ts';
import questions from '../testing/what-readers-type.json' with { type: 'json' };
import { type FindHit, searchRepository } from './search.repository.ts';

const index = indexOfRecord(theRecord);
const searches = searchRepository(async () => index);

type Question = { text: string; kind: string; expect: readonly string[] };

function idOf({ entity, term, date }: FindHit): string {
  if (date === undefined) return entity ?? term ?? 'nothing';
  return date.__typename === 'RecordMonth' ? `month:${date.month}` : `year:${date.year}`;
}

/** Those whose first hit is none of what was expected, with what came instead. */
async function wrong(asked: readonly Question[]): Promise<string[]> {
  const answers = await Promise.all(
    asked.map(async ({ text, kind, expect: expected }) => {
      const [first] = await searches.find({ text, first: 1 });
      const id = first === undefined ? 'nothing' : idOf(first);
      return expected.includes(id) ? [] : [`${kind}: ${text} → ${id}`];
    }),
  );
  return answers.flat();
}

/**
 * Written before any answer was looked at, by twelve kinds: names, spellings, posts, roles, other names of events, dates, trials,
 * institutions, causes, questions, misspellings and other languages. What is known to go wrong is listed, so that a change that
 * mends or breaks one is seen.
 */
test.each([
  ['first', questions.first, ['trial: trial of the NKVD men who failed to protect Kirov → kirov']],
  ['second', questions.second, []],
  ['third', questions.third, []],
])('the %s list of what readers type finds first what was meant', async (_name, asked, known) => {
  expect(await wrong(asked)).toEqual(known);
});

/** What a teacher types of the people, places and texts by which the record was enlarged. */
test('the sixth list of what readers type finds first what was meant', async () => {
  expect(await wrong(questions.sixth)).toEqual([]);
});

/** Kinds that readers found wrong, each of them typed in many ways since. */
test.each([
  ['fourth', questions.fourth],
  ['fifth', questions.fifth],
])('kinds that were wrong once find first what was meant: the %s list', async (_name, asked) => {
  expect(await wrong(asked)).toEqual([]);
});

test('who did it to somebody comes right after whom it was done to', async () => {
  const found = await searches.hits({ text: 'who arrested Yezhov', kinds: ['FIGURE'], first: 2 });
  expect(found.map(({ entity }) => entity)).toEqual(['yezhov', 'beria']);
});

test('who held a post comes before the branches of it, also where it is said when', async () => {
  for (const text of ['head of the NKVD', 'who was chief of the NKVD during the Great Terror']) {
    const found = await searches.hits({ text, kinds: null, first: 4 });
    expect(found.map(({ entity }) => entity)).toEqual(['nkvd-ussr', 'yezhov', 'beria', 'yagoda']);
  }
});

test.each([
  ['Ежёв', 'yezhov'],
  ['T;jd', 'yezhov'],
  ['уярщм', 'yezhov'],
])('%s finds %s first', async (text, id) => {
  expect((await searches.hits({ text, kinds: null, first: 1 }))[0]?.entity).toBe(id);
});

test('at least 124 of the first 130 are right', async () => {
  expect(questions.first).toHaveLength(130);
  expect((await wrong(questions.first)).length).toBeLessThanOrEqual(6);
});
