import type { Entity } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { rankHits } from './rank-hits.ts';

function candidate(id: string, ...spellings: string[]) {
  const entity: Entity = {
    id,
    kind: 'OFFICE',
    name: spellings[0] ?? id,
    inSentence: id,
    shortName: id,
    aliases: [],
    date: null,
    summary: null,
    note: null,
    standing: 'REPORTED',
    citations: [],
    sphere: 'PARTY',
  };
  return { entity, spellings };
}

const yezhov = candidate('yezhov', 'Nikolai Yezhov', 'Николай Иванович Ежов', 'Jeschow');
const radek = candidate('radek', 'Karl Radek', 'Карл Радек');
const everybody = [
  yezhov,
  radek,
  candidate('yegorov', 'Aleksandr Yegorov'),
  candidate('nikolaev', 'Leonid Nikolaev'),
];
const best = (text: string) => rankHits(text, everybody)[0];

test.each([
  ['Ежов', 'yezhov', 'Николай Иванович Ежов'],
  ['Jeschow', 'yezhov', 'Jeschow'],
  ['yezh', 'yezhov', 'Nikolai Yezhov'],
  ['Radex', 'radek', 'Karl Radek'],
  ['Nikolaev', 'nikolaev', 'Leonid Nikolaev'],
  ['nikolai yezhov', 'yezhov', 'Nikolai Yezhov'],
])('%s finds %s by %s', (text, id, matched) => {
  expect(best(text)).toMatchObject({ entity: { id }, matched });
});

test('what has nothing in common is no hit', () => {
  expect(rankHits('Roosevelt', everybody)).toEqual([]);
});

test('scores fall, and the order does not depend on that of the candidates', () => {
  const hits = rankHits('nikolai', everybody);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  expect(rankHits('nikolai', everybody.toReversed())).toEqual(hits);
});
