import { sampleAccusation } from '@kto-kogo/domain/testing';
import { expect, test } from 'vitest';
import { countFolded } from './folded.ts';
import { countPersonTies, peopleOfLevels } from './levels.ts';
import { toNetwork } from './network.ts';
import { sampleNode } from './testing/sample-node.ts';

const record = toNetwork(
  ['radek', 'putna', 'tukhachevsky', 'kork', 'alone'].map((id) => sampleNode(id)),
  [
    sampleAccusation('radek', 'putna'),
    sampleAccusation('putna', 'tukhachevsky'),
    sampleAccusation('kork', 'tukhachevsky'),
    sampleAccusation('tukhachevsky', 'putna'),
  ],
);

test('levels hold one another', () => {
  const levels = peopleOfLevels(countPersonTies(record));
  expect([...levels.most]).toEqual(['putna', 'tukhachevsky']);
  expect([...levels.tied]).toEqual(['radek', 'putna', 'tukhachevsky', 'kork']);
  expect(levels.all.size).toBe(5);
});

test('who is tied to one person shown and to nobody else is folded in', () => {
  const { most } = peopleOfLevels(countPersonTies(record));
  expect(Object.fromEntries(countFolded(record, record.ties.values(), most))).toEqual({
    putna: 1,
    tukhachevsky: 1,
  });
});
