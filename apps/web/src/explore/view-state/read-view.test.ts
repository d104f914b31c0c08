import { OPENING_VIEW, OPENING_VIEW_FILTER } from '@kto-kogo/address';
import { sampleAccusation, sampleSubject } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { WHOLE } from '../../record/network/testing/whole.ts';
import { bringKinds, readView, settleView } from './read-view.ts';

const tie = (id: string, kind: 'ACCUSATION' | 'PARTICIPATION' | 'CONSEQUENCE', from: string, to: string) => ({
  ...sampleAccusation(from, to, { id }),
  kind,
});
const record: ExplorerRecord = {
  ...WHOLE,
  version: '1',
  subject: sampleSubject(),
  network: toNetwork(
    [sampleNode('radek'), sampleNode('putna'), sampleNode('plenum', { kind: 'EVENT' })],
    [
      tie('a', 'ACCUSATION', 'radek', 'putna'),
      tie('b', 'PARTICIPATION', 'radek', 'plenum'),
      tie('c', 'CONSEQUENCE', 'plenum', 'putna'),
    ],
  ),
  arrests: [],
  works: new Map(),
  ties: new Map(),
  people: { tied: new Set(), most: new Set(), all: new Set() },
};
const kindsOf = (query: Record<string, string>) => readView(record, query).view.filter.kinds;

test('around an event the view opens with the kinds of ties that it has', () => {
  expect(kindsOf({ focus: 'plenum' })).toEqual(['PARTICIPATION', 'CONSEQUENCE']);
});

test('an event that is chosen brings the kinds of its ties, and lets them be taken away', () => {
  expect(kindsOf({ select: 'plenum' })).toEqual([
    ...(OPENING_VIEW_FILTER.kinds ?? []),
    'PARTICIPATION',
    'CONSEQUENCE',
  ]);
  const chosen = readView(record, { select: 'plenum' }).view;
  const without = { ...chosen, filter: OPENING_VIEW_FILTER };
  expect(settleView(record, without, chosen)).toEqual(without);
});

test('what is searched for comes with all kinds of its ties, and what was chosen otherwise stays', () => {
  const shown = { ...OPENING_VIEW, filter: { ...OPENING_VIEW.filter, kinds: ['CONSEQUENCE'] as const } };
  expect(bringKinds(record, shown, 'plenum').filter.kinds).toEqual(['PARTICIPATION', 'CONSEQUENCE']);
  const all = { ...OPENING_VIEW, filter: { ...OPENING_VIEW.filter, kinds: null } };
  for (const id of ['radek', 'nobody']) expect(bringKinds(record, shown, id)).toBe(shown);
  expect(bringKinds(record, all, 'plenum')).toBe(all);
});

test('around a figure, and where kinds are said, nothing is changed', () => {
  for (const query of [{}, { focus: 'radek' }, { focus: 'nobody' }]) {
    expect(kindsOf(query)).toEqual(OPENING_VIEW_FILTER.kinds);
  }
  expect(kindsOf({ focus: 'plenum', kinds: 'consequence' })).toEqual(['CONSEQUENCE']);
});
