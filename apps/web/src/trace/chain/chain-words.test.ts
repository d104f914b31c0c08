import type { TieKind } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { chainNames, chainStanding, chainTitle } from './chain-words.ts';
import { orderNote } from './order-note.ts';

const people = ['Artem Gertik', 'Ivan Bakaev', 'Vitovt Putna', 'Mikhail Tukhachevsky'].map((name) => ({
  name,
  shortName: name.split(' ')[1] ?? '',
}));

function chainOf(
  ties: readonly [TieKind, string | null][],
  flags: { certain: boolean; possible: boolean } = { certain: true, possible: true },
) {
  const nobody = { name: '', shortName: '' };
  const steps = ties.map(([kind, date], index) => ({
    from: people[index] ?? nobody,
    to: people[index + 1] ?? nobody,
    tie: { kind, date },
  }));
  return { ...flags, steps };
}

const three = chainOf([
  ['ACCUSATION', '1934-12-10'],
  ['ACCUSATION', '1936-08-21'],
  ['ACCUSATION', '1937-05-14'],
]);

test('a title is made of names, kinds and years', () => {
  expect(chainTitle(three)).toBe(
    'From Artem Gertik to Mikhail Tukhachevsky in three accusations, 1934 to 1937',
  );
  expect(
    chainTitle(
      chainOf([
        ['ACCUSATION', '1937-05'],
        ['REPLACEMENT', '1937-06'],
      ]),
    ),
  ).toBe('From Artem Gertik to Vitovt Putna in one accusation and one replacement, 1937');
  expect(chainTitle(chainOf([['ARREST', null]]))).toBe(
    'From Artem Gertik to Ivan Bakaev in one arrest ordered',
  );
});

test('a line is made of short names and of how far the order holds', () => {
  expect(chainNames(three)).toBe('Gertik → Bakaev → Putna → Tukhachevsky');
  expect(chainStanding(three)).toBe('3 steps, certain order');
});

test('a certain order is said to be no cause', () => {
  expect(orderNote(three)).toEqual({
    lead: 'Certain order.',
    text: 'Every reading of these dates keeps the three steps in this order. It shows who spoke before whom, not that one statement caused the next.',
    reasons: [],
  });
});

test('a possible order names the steps whose dates leave room', () => {
  const possible = { certain: false, possible: true };
  const { lead, reasons } = orderNote(
    chainOf(
      [
        ['ACCUSATION', '1937-05'],
        ['ACCUSATION', '1937-05-14~'],
        ['ARREST', '1937-05-14'],
      ],
      possible,
    ),
  );
  expect(lead).toBe('Possible order.');
  expect(reasons).toEqual([
    'Step 1 (May 1937) may have come after step 2 (about 14 May 1937).',
    'Step 2 and step 3 are of the same day.',
    'The date of step 2, about 14 May 1937, is uncertain or approximate.',
  ]);
});

test('no order names what is undated and what runs backwards', () => {
  const none = { certain: false, possible: false };
  const { reasons } = orderNote(
    chainOf(
      [
        ['ACCUSATION', '1938'],
        ['TENURE', null],
        ['ACCUSATION', '1936-08-21'],
      ],
      none,
    ),
  );
  expect(reasons).toEqual([
    'Step 2 has no recorded date.',
    'Step 1 (1938) came after step 3 (21 August 1936).',
  ]);
});
