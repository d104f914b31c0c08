import { arrestSchema, citationSchema, entitySchema, type Id, tieSchema, workSchema } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { findingsIn, recordOf } from '../testing/small-files.ts';
import { generateFiles } from './files.ts';
import { generateRecord, wholeRecord } from './generate-record.ts';

const record = wholeRecord(generateRecord(2_000));

test('a generated record has the shape of the record, and is the same each time', () => {
  for (const each of record.entities) z.encode(entitySchema, each);
  for (const each of record.ties) tieSchema.parse(each);
  for (const each of record.arrests) arrestSchema.parse(each);
  for (const each of record.works) workSchema.parse(each);
  for (const each of record.citations) citationSchema.parse(each);
  expect(new Set(record.ties.map(({ kind }) => kind)).size).toBe(7);
  expect(record.entities.filter(({ kind }) => kind === 'FIGURE')).toHaveLength(2_000);
  expect(wholeRecord(generateRecord(2_000))).toEqual(record);
});

test.each([40, 2_000])(
  'what is named in a record of %d figures is in it, and each list is in the order of ids',
  (figures) => {
    const { entities, ties, arrests, works, citations, spellings } = wholeRecord(generateRecord(figures));
    const lists = [entities, ties, arrests, works, citations];
    const ids = new Set(lists.flat().map(({ id }) => id));
    expect(ids.size).toBe(lists.flat().length);
    for (const list of lists) {
      const own = list.map(({ id }): Id => id);
      expect(own).toEqual(own.toSorted());
    }
    const named = [
      ...entities.flatMap((each) => [...each.citations, ...(each.kind === 'FIGURE' ? each.hand : [])]),
      ...entities.flatMap((each) => (each.kind === 'TRIAL' ? [each.presiding, each.prosecutor] : [])),
      ...ties.flatMap(({ from, to, citations }) => [from, to, ...citations]),
      ...ties.flatMap((each) =>
        each.kind === 'ACCUSATION' && each.occasion !== null ? [each.occasion] : [],
      ),
      ...ties.flatMap((each) =>
        each.kind === 'ARREST' ? [each.arrest] : each.kind === 'REPLACEMENT' ? [each.office] : [],
      ),
      ...arrests.flatMap(({ figure, orderedBy, citations }) => [figure, orderedBy, ...citations]),
      ...citations.map(({ work }) => work),
      ...Object.keys(spellings),
    ];
    expect(named.filter((id) => id === null || !ids.has(id))).toEqual([]);
    expect(ties.filter(({ from, to }) => from === to)).toEqual([]);
  },
);

test('a few gather many ties, and no two figures share a name', () => {
  const named = new Map<Id, number>();
  for (const { to } of record.ties) named.set(to, (named.get(to) ?? 0) + 1);
  const counts = [...named.values()].sort((a, b) => b - a);
  expect(counts[0]).toBeGreaterThan(100);
  expect(counts[1_000] ?? 0).toBeLessThan(10);
  expect(new Set(record.entities.map(({ name }) => name)).size).toBe(record.entities.length);
});

test.each([40, 500])('as files, one of %d figures has no fault, and holds the same ties', (figures) => {
  const texts = [...generateFiles(figures)].map(({ file, value }) => ({ file, text: stringify(value) }));
  expect(findingsIn(texts)).toEqual([]);
  const [derived, generated] = [recordOf(texts), wholeRecord(generateRecord(figures))];
  expect(derived.ties.map(({ id }) => id)).toEqual(generated.ties.map(({ id }) => id));
  expect(derived.subject).toEqual(generated.subject);
});
