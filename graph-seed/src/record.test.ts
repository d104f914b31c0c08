import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  arrestSchema,
  citationSchema,
  entitySchema,
  groupBy,
  interpretationGroupSchema,
  interpretationSchema,
  lessonSchema,
  lessonTeachingSchema,
  stanceSchema,
  type Tie,
  type TieKind,
  termSchema,
  thesisClaimSchema,
  thesisSchema,
  tieSchema,
  workSchema,
} from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isWithin } from './derive/made-at.ts';
import { DATA_FOLDER } from './files/read-folder.ts';
import { theRecord as record } from './testing/the-record.ts';

const { entities, ties, arrests, works, citations, terms, lessons, teachings } = record;
const { theses, thesisClaims, interpretationGroups, interpretations, stances } = record;
const steps = lessons.flatMap((lesson) => lesson.steps);
const everything = [
  ...[...entities, ...ties, ...arrests, ...works, ...citations, ...terms],
  ...[...theses, ...thesisClaims, ...interpretationGroups, ...interpretations, ...stances],
  ...[...lessons, ...steps],
];
const ids = new Set(everything.map(({ id }) => id));

function tiesOf<K extends TieKind>(kind: K) {
  return ties.filter((tie): tie is Extract<Tie, { kind: K }> => tie.kind === kind);
}
const entity = (id: string) => entities.find((each) => each.id === id);

test('a hand in it goes by the rule alone: the NKVD and not the OGPU before it, judges, who ordered arrests', () => {
  const hand = (id: string) => {
    const figure = entity(id);
    return figure?.kind === 'FIGURE' ? figure.hand : [];
  };
  for (const id of ['yagoda', 'yezhov', 'beria', 'ulrikh', 'vyshinsky']) expect(hand(id)).not.toEqual([]);
  for (const id of ['kirov', 'trotsky', 'akhmatova', 'zhuk-s']) expect(hand(id)).toEqual([]);
  // Two arrests that he ordered, and not that he headed the OGPU.
  expect(hand('menzhinsky')).toEqual([
    'menzhinsky-ordered-kondratiev-arrested-1930-06',
    'menzhinsky-ordered-chayanov-arrested-1930-07',
  ]);
});

test('nothing is missing', () => {
  const count = (kind: string) => entities.filter((each) => each.kind === kind).length;
  expect([count('FIGURE'), count('EVENT'), count('TRIAL'), count('OFFICE')]).toEqual([707, 140, 14, 100]);
  expect([arrests.length, works.length, citations.length]).toEqual([315, 423, 739]);
  expect(terms).toHaveLength(60);
  expect([lessons.length, steps.length]).toEqual([16, 62 + 63 + 20]);
  expect(tiesOf('ACCUSATION')).toHaveLength(590);
  expect(tiesOf('CONSEQUENCE')).toHaveLength(113);
  expect(tiesOf('TENURE')).toHaveLength(271);
  expect(tiesOf('REPLACEMENT')).toHaveLength(271 - 100);
  expect(tiesOf('TRIAL_ROLE').filter(({ part }) => part === 'DEFENDANT')).toHaveLength(172);
  expect(tiesOf('ARREST')).toHaveLength(arrests.filter(({ orderedBy }) => orderedBy !== null).length);
});

test('everything has the shape that the domain gives it', () => {
  for (const each of entities) z.encode(entitySchema, each);
  for (const each of ties) tieSchema.parse(each);
  for (const each of arrests) arrestSchema.parse(each);
  for (const each of works) workSchema.parse(each);
  for (const each of citations) citationSchema.parse(each);
  for (const each of terms) termSchema.parse(each);
  for (const each of theses) thesisSchema.parse(each);
  for (const each of thesisClaims) thesisClaimSchema.parse(each);
  for (const each of interpretationGroups) interpretationGroupSchema.parse(each);
  for (const each of interpretations) z.encode(interpretationSchema, each);
  for (const each of stances) z.encode(stanceSchema, each);
  for (const each of lessons) z.encode(lessonSchema, each);
  for (const each of teachings) z.encode(lessonTeachingSchema, each);
});

test('an id is that of one record, and every reference is to one that is there', () => {
  expect(ids.size).toBe(everything.length);
  const references = [
    ...ties.flatMap((tie) => [tie.from, tie.to, ...tie.citations]),
    ...tiesOf('ACCUSATION').flatMap(({ occasion, madeAt, rivals }) => [occasion, madeAt, ...rivals]),
    ...tiesOf('REPLACEMENT').map(({ office }) => office),
    ...tiesOf('ARREST').map(({ arrest }) => arrest),
    ...arrests.flatMap((arrest) => [arrest.figure, arrest.orderedBy, ...arrest.citations]),
    ...entities.flatMap((each) => [...each.citations, ...(each.kind === 'FIGURE' ? each.hand : [])]),
    ...entities.flatMap((each) => (each.kind === 'TRIAL' ? [each.presiding, each.prosecutor] : [])),
    ...citations.map(({ work }) => work),
    ...terms.flatMap(({ seeAlso, citations }) => [...seeAlso, ...citations]),
    ...theses.flatMap(({ claims }) => claims),
    ...thesisClaims.flatMap((claim) => [claim.thesis, claim.interpretation]),
    ...thesisClaims.flatMap((claim) => [...claim.entities, ...claim.ties, ...claim.citations]),
    ...interpretationGroups.flatMap((group) => group.interpretations),
    ...interpretations.flatMap((each) => [each.group, ...each.stances]),
    ...interpretations.flatMap(({ historians }) => historians.map(({ work }) => work)),
    ...stances.flatMap(({ interpretation, about, citations }) => [interpretation, about, ...citations]),
    ...steps.flatMap(({ shows, citations }) => [...shows, ...citations]),
    ...lessons.flatMap(({ lenses }) => lenses),
  ];
  expect(references.filter((id) => id !== null && !ids.has(id))).toEqual([]);
});

test('every tie says so in a sentence, is cited, and knows the days its date allows', () => {
  for (const tie of [...ties, ...arrests]) {
    expect(tie.statement, tie.id).toMatch(/^\p{Lu}.+\.$/u);
    expect(tie.citations.length, tie.id).toBeGreaterThan(0);
    expect([tie.earliest === null, tie.latest === null], tie.id).toEqual([
      tie.date === null,
      tie.date === null,
    ]);
  }
});

test('nothing is documented by places that were not read', () => {
  const wasRead = new Set(citations.filter(({ read }) => read).map(({ id }) => id));
  const unfounded = [...ties, ...arrests, ...entities].filter(
    (each) => each.standing === 'DOCUMENTED' && !each.citations.some((id) => wasRead.has(id)),
  );
  expect(unfounded.map(({ id }) => id)).toEqual([]);
});

test('a number says whose count it is, and a verdict shoots nobody', () => {
  const numbers = entities.flatMap((each) =>
    each.kind === 'EVENT' || each.kind === 'TRIAL'
      ? each.numbers.map((number) => ({ id: each.id, ...number }))
      : [],
  );
  expect(numbers.length).toBeGreaterThan(50);
  const nameless =
    /^(?:(?:an|the)?other (?:count|account|sum)|the usual|one account|historians|accounts|estimates that|an? (?:book|list|count))/;
  expect(numbers.filter(({ by }) => nameless.test(by) && !by.includes('does not know'))).toEqual([]);
  expect(
    numbers.filter(({ by, counted }) => by === 'the verdict' && !counted.startsWith('CONDEMNED')),
  ).toEqual([]);
});

test('the glossary is of 60 terms: words with another meaning are not linked, words of the site cite nothing', () => {
  const linked = terms.flatMap((term) => term.linked);
  for (const word of [
    'tie',
    'ties',
    'reported',
    'disputed',
    'certain',
    'possible',
    'standing',
    'combine',
    'trust',
    'camp',
    'Right',
  ])
    expect(linked, word).not.toContain(word);
  expect(linked).toEqual(expect.arrayContaining(['KPD', 'Right deviation', 'troikas', 'certain order']));
  expect(new Set(linked.map((word) => word.toLowerCase())).size).toBeGreaterThan(200);
  expect(terms.filter((term) => term.citations.length === 0).map(({ id }) => id)).toEqual([
    'term-cascade',
    'term-certain-order',
    'term-standing',
    'term-tie',
    'term-truth',
    'term-under-force',
  ]);
});

test('testimony in court was given in a trial, on one of its days if the day is known; some of it concerns what lies years before', () => {
  const spoken = tiesOf('ACCUSATION').filter(({ manner }) => manner === 'COURTROOM_TESTIMONY');
  expect(spoken.length).toBeGreaterThan(100);
  for (const { id, date, madeAt } of spoken) {
    const trial = entity(madeAt ?? '');
    // Of three it is known that they were given in that trial, but not on which day of its month.
    const isOn = isWithin(date ?? '', trial?.date ?? '') || /^\d{4}-\d{2}$/.test(date ?? '');
    expect([id, trial?.kind, isOn]).toEqual([id, 'TRIAL', true]);
  }
  expect(spoken.find(({ id }) => id === 'bulanov-accused-zaporozhets-1938-03-08')).toMatchObject({
    occasion: 'kirov-murder',
    madeAt: 'bukharin-trial',
  });
});

test('what was said to a plenum, and what was not', () => {
  const madeAt = (id: string) => tiesOf('ACCUSATION').find((tie) => tie.id === id)?.madeAt;
  expect(madeAt('yezhov-accused-bukharin-1937-02-23')).toBe('feb-march-1937-plenum');
  expect(madeAt('beria-accused-mdivani-1937-02-23')).toBe('feb-march-1937-plenum');
  expect(madeAt('bagirov-accused-krylenko-1938-01-17')).toBe('supreme-soviet-january-1938');
  // An indictment, before the trial; a speech whose date is a month; a congress that the record does not hold.
  expect(madeAt('vyshinsky-accused-trotsky-1936-08-15')).toBeNull();
  expect(madeAt('dybenko-accused-gamarnik-1937-06')).toBeNull();
  expect(madeAt('stalin-accused-yezhov-1939-03')).toBeNull();
});

test('who headed the NKVD after whom', () => {
  const succession = tiesOf('REPLACEMENT').filter(({ office }) => office === 'nkvd-ussr');
  expect(succession.map(({ id, date, standing }) => [id, date, standing])).toEqual([
    ['beria-replaced-yezhov-as-nkvd-ussr', '1938-11-25', 'DOCUMENTED'],
    ['yezhov-replaced-yagoda-as-nkvd-ussr', '1936-09-26', 'DOCUMENTED'],
  ]);
});

test('who stood and sat in the trial of the generals', () => {
  const roles = tiesOf('TRIAL_ROLE').filter(({ to }) => to === 'generals-trial');
  expect(roles.filter(({ part }) => part === 'DEFENDANT')).toHaveLength(8);
  expect(roles.filter(({ part }) => part === 'JUDGE')).toHaveLength(9);
  expect(entity('generals-trial')).toMatchObject({
    kind: 'TRIAL',
    aliases: expect.arrayContaining(['Tukhachevsky case']),
  });
  // Their trial roles are not repeated as participations.
  expect(tiesOf('PARTICIPATION').filter(({ to }) => to === 'generals-trial')).toEqual([]);
  expect(tiesOf('PARTICIPATION').filter(({ to }) => to === 'zinoviev-kamenev-trial')).toHaveLength(2);
});

test('births that were Julian are Gregorian, with the Julian day beside them', () => {
  const births = entities.flatMap((each) =>
    each.kind === 'FIGURE' && each.bornOldStyle !== null ? [[each.id, each.born, each.bornOldStyle]] : [],
  );
  expect(births).toEqual(
    expect.arrayContaining([
      ['zatonsky', '1888-08-08', '1888-07-27'],
      ['potemkin', '1874-10-19', '1874-10-07'],
      ['yakovlev-ya', '1896-06-21', '1896-06-09'],
    ]),
  );
});

test('no two figures have one short name', () => {
  const figures = entities.filter(({ kind }) => kind === 'FIGURE');
  const shared = [...groupBy(figures, ({ shortName }) => shortName).values()].filter(
    ({ length }) => length > 1,
  );
  expect(shared).toEqual([]);
  expect(entity('yezhov')).toMatchObject({ shortName: 'Yezhov' });
});

test.each([
  ['yezhov', ['Ежов', 'Yezhov', 'Ezhov', 'Jeschow', 'Ejov']],
  ['radek', ['Radek', 'Радек']],
  ['vyshinsky', ['Vyshinsky', 'Wyschinski', 'Вышинский']],
  ['khrushchev', ['Хрущёв', 'Хрущев', 'Chruschtschow']],
  ['nkvd-ussr', ['USSR']],
])('%s is found by every name', (id, words) => {
  const found = record.spellings[id]?.flatMap((spelling) => spelling.split(' '));
  expect(found).toEqual(expect.arrayContaining(words));
});

test('a name that is not from the Russian is not romanised', () => {
  expect(record.spellings.munzenberg).toEqual([
    entity('munzenberg')?.name,
    entity('munzenberg')?.shortName,
    'Вилли Мюнценберг',
  ]);
});

test('each folder of the record is explained to its editors', () => {
  const manual = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8');
  const folders = readdirSync(DATA_FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !manual.includes(`| \`${name}\` |`))).toEqual([]);
});
