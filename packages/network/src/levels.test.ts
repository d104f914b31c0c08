import type { TieSummary } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { countFolded } from './folded.ts';
import { peopleOfLevels } from './levels.ts';
import { toNetwork } from './network.ts';
import type { NetworkNode } from './parts.ts';

const person = (id: string): NetworkNode => ({
  id,
  kind: 'FIGURE',
  name: id,
  shortName: id,
  date: null,
  fate: null,
  hasHand: false,
});
const accused = (from: string, to: string): TieSummary => ({
  id: `${from}-${to}`,
  kind: 'ACCUSATION',
  from,
  to,
  standing: 'DOCUMENTED',
  truth: 'FABRICATED',
  coerced: 'YES',
  date: null,
  earliest: null,
  latest: null,
  statement: '',
});
const record = toNetwork(['radek', 'putna', 'tukhachevsky', 'kork', 'alone'].map(person), [
  accused('radek', 'putna'),
  accused('putna', 'tukhachevsky'),
  accused('kork', 'tukhachevsky'),
  accused('tukhachevsky', 'putna'),
]);

test('levels hold one another', () => {
  const levels = peopleOfLevels(record);
  expect([...levels.most]).toEqual(['putna', 'tukhachevsky']);
  expect([...levels.tied]).toEqual(['radek', 'putna', 'tukhachevsky', 'kork']);
  expect(levels.all.size).toBe(5);
});

test('who is tied to one person shown and to nobody else is folded in', () => {
  const { most } = peopleOfLevels(record);
  expect(Object.fromEntries(countFolded(record, record.ties.values(), most))).toEqual({
    putna: 1,
    tukhachevsky: 1,
  });
});
