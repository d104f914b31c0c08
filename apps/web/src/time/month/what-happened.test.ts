import { OPENING_VIEW_FILTER } from '@kto-kogo/address';
import { sampleAccusation } from '@kto-kogo/domain/testing';
import { type NetworkArrest, type NetworkNode, toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import { isPartOf, whatHappened } from './what-happened.ts';

const june = { date: '1937-06', earliest: '1937-06-01', latest: '1937-06-30' };
const year = { date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
const tie = sampleAccusation('a', 'b', { id: 'accusation', ...june });
const arrest: NetworkArrest = { ...tie, id: 'arrest', figure: 'b' };
const node = (id: string, kind: NetworkNode['kind'], date: string | null) => sampleNode(id, { kind, date });
const record = {
  network: toNetwork(
    [
      node('a', 'FIGURE', '1937-06-01/1938'),
      node('b', 'FIGURE', null),
      node('trial', 'TRIAL', '1937-06-11'),
      node('operation', 'EVENT', '1937-06-20/1938-11'),
      node('plenum', 'EVENT', '1937-05-23/1937-06-05'),
      node('year', 'EVENT', '1937'),
      node('decade', 'EVENT', '193X'),
      node('winter', 'EVENT', '1936-24'),
      node('one of two', 'EVENT', '[1937-06-02,1937-06-30]'),
      node('some day', 'EVENT', '1937-06-XX'),
    ],
    [
      tie,
      { ...tie, id: 'later', earliest: '1937-06-09', latest: '1937-06-09' },
      { ...tie, id: 'vague', ...year },
      { ...tie, id: 'order', kind: 'ARREST', truth: null, coerced: null },
      { ...tie, id: 'july', earliest: '1937-07-01', latest: '1937-07-31' },
    ],
  ),
  arrests: [arrest, { ...arrest, id: 'some day', ...year }],
};
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

test('ties, arrests, events and trials of the month; what is vaguer is counted', () => {
  const contents = whatHappened('1937-06', record, OPENING_VIEW_FILTER);
  expect(ids(contents.ties)).toEqual(['accusation', 'later']);
  expect(ids(contents.arrests)).toEqual(['arrest']);
  expect(ids(contents.occurrences)).toEqual(['plenum', 'some day', 'one of two', 'trial', 'operation']);
  expect(contents.vague).toBe(1);
});

test('filters hold, the span of the thumbs does not', () => {
  const bounded = { ...OPENING_VIEW_FILTER, since: '1938-01-01', until: '1938-02-28' };
  expect(ids(whatHappened('1937-06', record, bounded).ties)).toHaveLength(2);
  expect(ids(whatHappened('1937-06', record, { ...bounded, truth: ['DISPUTED'] }).ties)).toEqual([]);
  expect(ids(whatHappened('1937-06', record, { ...bounded, standing: ['REPORTED'] }).arrests)).toEqual([]);
});

test.each([
  // As the Shakhty trial sat.
  ['TRIAL', '1928-05-18/1928-07-06', true],
  // It lasts for years: a trial all the same.
  ['TRIAL', '1927-05/1929', true],
  // It may have ended before.
  ['TRIAL', '1928-03/1928', false],
  ['TRIAL', '1928/1928-09', false],
  ['TRIAL', '1928-06-18/1928-07-06', false],
  ['TRIAL', '1928-06', false],
  ['TRIAL', null, false],
  ['EVENT', '1928-05-18/1928-07-06', true],
  ['EVENT', '1928-04/1928-09', true],
  ['EVENT', '1928-03/1928-09', false],
  ['EVENT', '1927-05/1929', false],
] as const)('that June 1928 was a part of a %s of %s is %s', (kind, date, isPart) => {
  expect(isPartOf('1928-06', node('it', kind, date))).toBe(isPart);
});
