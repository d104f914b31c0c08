import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, figure, recordOf, smallFiles } from '../testing/small-files.ts';

const small = recordOf(smallFiles());
const tie = (id: string) => small.ties.find((each) => each.id === id);
const entity = (id: string) => small.entities.find((each) => each.id === id);

test('what a record of one of each kind gives', () => {
  expect(small.entities.map(({ id }) => id)).toEqual([
    'anna',
    'boris',
    'clara',
    'nkvd-town',
    'plenum',
    'the-trial',
  ]);
  expect(small.ties.map(({ id }) => id)).toEqual([
    'anna-accused-boris-1937',
    'anna-held-nkvd-town',
    'anna-in-plenum',
    'anna-in-the-trial',
    'anna-ordered-boris-arrested-1937-03',
    'anna-prosecutor-in-the-trial',
    'anna-replaced-boris-as-nkvd-town',
    'boris-defendant-in-the-trial',
    'boris-held-nkvd-town',
    'clara-judge-in-the-trial',
    'plenum-led-to-the-trial',
  ]);
});

test('a text leads to the glossary from the words that mean nothing else', () => {
  expect(small.terms).toEqual([
    {
      id: 'term-plenum',
      name: 'Plenum',
      nativeName: 'пленум',
      aliases: ['plenum', 'full meeting'],
      linked: ['plenum'],
      meaning: 'A meeting of a whole committee.',
      seeAlso: ['term-tie'],
      citations: ['page-2'],
    },
    expect.objectContaining({ id: 'term-tie', nativeName: null, linked: ['tie'], citations: [] }),
  ]);
});

test('a tie without a date of its own has that of what it belongs to', () => {
  expect(tie('plenum-led-to-the-trial')).toMatchObject({
    date: '1938-03-02/1938-03-13',
    earliest: '1938-03-02',
  });
  expect(tie('boris-defendant-in-the-trial')).toMatchObject({
    date: '1938-03-02/1938-03-13',
    latest: '1938-03-13',
  });
  expect(tie('anna-in-plenum')).toMatchObject({ date: '1937-02', latest: '1937-02-28' });
  expect(tie('anna-held-nkvd-town')).toMatchObject({ date: '1936-09-26', until: '1938-11-25' });
  expect(tie('anna-ordered-boris-arrested-1937-03')).toMatchObject({
    date: '1937-03-28',
    arrest: 'boris-arrested-1937-03',
  });
});

test('a claim that speaks of a tie speaks of both its ends', () => {
  expect(small.thesisClaims).toMatchObject([
    { entities: ['anna', 'nkvd-town'], ties: ['anna-held-nkvd-town'] },
  ]);
});

test('who had a hand in it, oldest first, and in what', () => {
  expect(entity('anna')).toMatchObject({
    hand: [
      'anna-held-nkvd-town',
      'anna-in-plenum',
      'anna-ordered-boris-arrested-1937-03',
      'anna-prosecutor-in-the-trial',
    ],
  });
  expect(entity('clara')).toMatchObject({ hand: ['clara-judge-in-the-trial'] });
  expect(entity('boris')).toMatchObject({ hand: ['boris-held-nkvd-town'] });
});

test('an organiser of what was no repression had no hand in it', () => {
  const { entities } = recordOf(
    smallFiles(edited('events/plenum.yaml', 'repression: true', 'repression: false')),
  );
  expect(entities.find(({ id }) => id === 'anna')).not.toMatchObject({
    hand: expect.arrayContaining(['anna-in-plenum']),
  });
});

test('spans, summaries and standings of entities', () => {
  expect(entity('anna')).toMatchObject({ date: '1890/1940-02-04', summary: 'Somebody.' });
  expect(entity('clara')).toMatchObject({ date: '1900' });
  expect(entity('nkvd-town')).toMatchObject({
    date: '1934-07-10/1938-11-25',
    standing: 'REPORTED',
    citations: ['page-1', 'page-2'],
    summary:
      'A post in the secret police and the interior. The record has 2 terms, 10 July 1934 – 25 November 1938.',
  });
});

test('a life whose ends are uncertain reaches from the first possible day to the last', () => {
  const files = smallFiles({
    'figures/dora.yaml': figure(
      'dora',
      'Dora Delta',
      'born: 1890/1891\ndied: "[1938-09-01,1939]"\nfate: executed',
    ),
  });
  expect(recordOf(files).entities.find(({ id }) => id === 'dora')).toMatchObject({
    date: '1890/1939',
    summary: 'Somebody. Executed on 1 September 1938 or in 1939.',
  });
});

test('accusations between the same two are rivals, either way, oldest first', () => {
  const again = (id: string, accuser: string, accused: string, date: string) => `  - id: ${id}
    accuser: ${accuser}
    accused: ${accused}
    date: ${date}
    manner: letter
    claim: said so
    coerced: unknown
    truth: disputed
    standing: reported
    citations: [page-2]
`;
  const text = `occasion: null\naccusations:\n${again('later', 'anna', 'boris', '1937-03')}${again('back', 'boris', 'anna', '1936')}${again('other', 'boris', 'clara', '1936')}`;
  const { ties } = recordOf(smallFiles({ 'accusations/without-occasion.yaml': text }).map((each) => each));
  const rivals = (id: string) => ties.find((each) => each.id === id);
  expect(rivals('anna-accused-boris-1937')).toMatchObject({ rivals: ['back', 'later'] });
  expect(rivals('back')).toMatchObject({ rivals: ['anna-accused-boris-1937', 'later'] });
  expect(rivals('other')).toMatchObject({ rivals: [] });
});

test('the order of the files plays no part', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(smallFiles(), { minLength: smallFiles().length }), (files) => {
      expect(recordOf(files)).toEqual(small);
    }),
  );
});

test('any change of content is another version', () => {
  const versions = [
    edited('accusations/plenum.yaml', 'said so', 'said otherwise'),
    edited('figures/anna.yaml', 'Anna Alpha', 'Anna Aleph'),
    edited('works/book.yaml', 'title: The Book', 'title: A Book'),
  ].map((change) => recordOf(smallFiles(change)).version);
  expect(new Set([small.version, ...versions]).size).toBe(4);
  expect(small.version).toMatch(/^[0-9a-f]{16}$/);
});

test('adding records changes no id that was there', () => {
  const people = fc.constantFrom('anna', 'boris', 'clara', 'dora');
  const year = fc.integer({ min: 1920, max: 1933 });
  const term = fc.record({ figure: people, from: year, length: fc.integer({ min: 0, max: 3 }) });
  const part = fc.uniqueArray(people, { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 1, maxLength: 6 }),
      part,
      part,
      (terms, participants, orderers) => {
        const files = smallFiles({
          'figures/dora.yaml': figure('dora', 'Dora Alpha'),
          'events/meeting.yaml': eventFile('meeting', participants),
          'offices/embassy.yaml': officeFile('embassy', terms),
          'arrests/1935.yaml': arrestsFile(1935, orderers),
        });
        const { ties } = recordOf(files);
        const ids = new Set(ties.map(({ id }) => id));
        expect(ids.size).toBe(ties.length);
        for (const { id } of small.ties) expect(ids).toContain(id);
      },
    ),
  );
});

function eventFile(id: string, participants: string[]): string {
  const list = participants.map((each) => `  - figure: ${each}\n    role: speaker\n`).join('');
  return `id: ${id}\nname: ${id}\ninSentence: ${id}\nrepression: false\nstanding: reported\ncitations: [page-2]\nparticipants:${list === '' ? ' []' : `\n${list}`}\n`;
}

function officeFile(id: string, terms: { figure: string; from: number; length: number }[]): string {
  const list = terms.map(
    ({ figure: who, from, length }, index) =>
      `  - id: ${who}-held-${id}-${index}\n    figure: ${who}\n    from: ${from}\n    to: ${from + length}\n    standing: reported\n    citations: [page-2]\n`,
  );
  return `id: ${id}\nname: ${id}\ninSentence: ${id}\nsphere: government\nterms:\n${list.join('')}`;
}

function arrestsFile(year: number, orderers: string[]): string {
  const list = orderers
    .filter((orderer) => orderer !== 'boris')
    .map(
      (orderer) =>
        `  - id: boris-arrested-${year}-by-${orderer}\n    figure: boris\n    date: ${year}\n    orderedBy: ${orderer}\n    standing: reported\n    citations: [page-2]\n`,
    );
  return `year: ${year}\narrests:${list.length === 0 ? ' []' : `\n${list.join('')}`}\n`;
}
