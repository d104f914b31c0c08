import { entitySchema, tieSchema } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { multiplyRecord } from './multiply-record.ts';
import { theRecord as record } from './testing/the-record.ts';

const many = multiplyRecord(record, 3);

const all = [
  ...many.entities,
  ...many.ties,
  ...many.arrests,
  ...many.works,
  ...many.citations,
  ...many.terms,
];
const ids = new Set(all.map(({ id }) => id));

test('three times a record is about three times as large, and holds the first', () => {
  expect(many.ties.length).toBeGreaterThan(2.8 * record.ties.length);
  expect(many.entities.length).toBe(3 * record.entities.length - 2 * 10);
  expect(many.ties).toEqual(expect.arrayContaining(record.ties.slice(0, 20)));
  expect(multiplyRecord(record, 1)).toEqual({ ...record, version: `${record.version}-x1` });
  expect(multiplyRecord(record, 3)).toEqual(many);
});

test('ids are still unique and references still hold', () => {
  expect(ids.size).toBe(all.length);
  const references = [
    ...many.ties.flatMap((tie) => [tie.from, tie.to, ...tie.citations]),
    ...many.ties.flatMap((tie) =>
      tie.kind === 'ACCUSATION' ? tie.rivals : tie.kind === 'ARREST' ? [tie.arrest] : [],
    ),
    ...many.arrests.flatMap(({ figure, orderedBy, citations }) => [
      figure,
      ...citations,
      ...(orderedBy === null ? [] : [orderedBy]),
    ]),
    ...many.citations.map(({ work }) => work),
    ...many.terms.flatMap(({ seeAlso, citations }) => [...seeAlso, ...citations]),
    ...many.entities.flatMap((entity) => (entity.kind === 'FIGURE' ? entity.hand : [])),
    ...Object.keys(many.spellings),
  ];
  expect(references.filter((id) => !ids.has(id))).toEqual([]);
  for (const each of many.entities) z.encode(entitySchema, each);
  for (const each of many.ties) tieSchema.parse(each);
});

test('a copy names nothing that was copied by the id of the first', () => {
  const missed = all
    .filter(({ id }) => id.endsWith('-x2'))
    .flatMap((each) =>
      Object.entries(each)
        .filter(([, value]) => [value].flat().some((item) => ids.has(`${item}-x2`)))
        .map(([field]) => field),
    );
  expect([...new Set(missed)]).toEqual([]);
});

test('a hub gathers the ties of all copies', () => {
  const degree = (of: typeof record, id: string) =>
    of.ties.filter(({ from, to }) => from === id || to === id).length;
  expect(degree(many, 'stalin')).toBeGreaterThan(2 * degree(record, 'stalin'));
});
