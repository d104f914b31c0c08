import { describe, expect, test } from 'vitest';
import { theRecord } from '../testing/the-record.ts';
import { sentenceShapes } from './sentence-shapes.ts';

const { entities, ties, arrests } = theRecord;
const sentences = [...ties, ...arrests].map(({ statement }) => statement);

/** Capitals that are right within a sentence, beside those of people's names and of months. */
const PROPER_NAMES = new Set(
  [
    'Armenia Armenian Azerbaijan Azov Belorussia Belorussian Black Caucasus Donetsk East Eastern Far Georgia Georgian',
    'Gorky Ivanovo Japan Karelia Karelian Kazakh Kazakhstan Kharkov Kiev Kuibyshev Leningrad Moscow North Oryol Saratov Sea Siberian',
    'Smolensk Smolny Sochi Stalingrad Sverdlovsk Ukraine Ukrainian Urals Uzbek Uzbekistan Volga Voronezh West Western Bolshevo',
    'Academy Agricultural Air Army Central Centre Collegium Comintern Commissars Commission Committee Communist Congress Control',
    'Council Court Department Directorate District Executive Force Forces General Institute International Izvestia Komsomol Kremlin',
    'Leninists Marxist Military NKVD Naval OGPU Operations Order Party People Planning Platform Politburo Political Pravda',
    'RSFSR Red Rightist Rights Rocket Sciences Secret Soviet Special Staff State Supreme TASS USSR Union Writers',
    'ALZHIR Barbysh Barcelona Butovo Bykivnia Chimkent Coyoacán Dmitlag Donbas German Greek Gulag Harbin Japanese Kemerovo Kolyma',
    'Koreans Kurapaty Latvian Lausanne Levashovo Novosibirsk Paris Polish Pulkovo Sandarmokh Shakhty Siberia Solovki Tomsk Yugoslav',
    'Accounting Administration Aid Canal Chekist Course Economic Engels Gestapo Labour Marx Metro National Observatory Peasant',
    'Requiem Short Speech Tsentralnaya Twentieth Vickers',
    'Seventeenth Old Bolshevik Bolsheviks Lenin Sixteen Seventeen Twenty One',
    'January February March April May June July August September October November December',
  ].flatMap((line) => line.split(' ')),
);
const people = entities.filter(({ kind }) => kind === 'FIGURE').map(({ inSentence }) => inSentence);
const OF_PEOPLE = new Set(
  people.flatMap((name) => name.split(/[ -]/)).filter((word) => /^\p{Lu}/u.test(word)),
);

/** A name may repeat itself: Amatuni Amatuni. */
function isDoubled(sentence: string): boolean {
  const [, word] = /\b(\p{L}+) \1\b/iu.exec(sentence) ?? [];
  return word !== undefined && !OF_PEOPLE.has(word);
}

/** Words that begin with a capital though they neither begin the sentence nor are names. */
function oddCapitals(sentence: string): string[] {
  const words = sentence.replace(/"[^"]*"/g, '').match(/[\p{L}\p{M}.]+/gu) ?? [];
  return words
    .slice(1)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}$/u.test(word))
    .filter((word) => !PROPER_NAMES.has(word) && !OF_PEOPLE.has(word) && !OF_PEOPLE.has(`${word}.`));
}

describe('each statement of the record', () => {
  test.each([
    ['has no colon and no bracket', (sentence: string) => /[:()[\]]/.test(sentence)],
    ['says no word twice in a row', (sentence: string) => isDoubled(sentence)],
    ['says no month twice', (sentence: string) => /\b(\p{L}+ 1[89]\d\d)\b.* \1\b/u.test(sentence)],
    ['begins with a capital', (sentence: string) => !/^\p{Lu}/u.test(sentence)],
    ['is one sentence', (sentence: string) => !/[^.]\.$/.test(sentence) || /\p{Ll}{2}\. /u.test(sentence)],
    ['has no blank before a sign, nor two signs', (sentence: string) => / [,.;]|[,;.]{2}/.test(sentence)],
    ['has no capital within it but in names', (sentence: string) => oddCapitals(sentence).length > 0],
    ['makes nobody take part in what befell them', (sentence: string) => /had a part in/.test(sentence)],
  ])('%s', (_, isFaulty) => {
    expect(sentences.filter(isFaulty)).toEqual([]);
  });

  test('calls each victim a victim', () => {
    const victims = ties.filter((tie) => tie.kind === 'PARTICIPATION' && /\bvictim\b/.test(tie.role));
    expect(victims.length).toBeGreaterThan(80);
    expect(victims.filter(({ statement }) => !/\bvictims?\b/.test(statement))).toEqual([]);
  });

  test('says of the dead that they were dead', () => {
    const posthumous = ties.filter((tie) => tie.kind === 'ACCUSATION' && tie.posthumous);
    expect(posthumous.length).toBeGreaterThan(30);
    expect(posthumous.filter(({ statement }) => !/, who was already dead,/.test(statement))).toEqual([]);
  });
});

describe('each claim', () => {
  const claims = ties.flatMap((tie) => (tie.kind === 'ACCUSATION' ? [tie] : []));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  test.each([
    ['goes on a sentence whose subject is the accuser', (claim: string) => !/^\p{Ll}{2,},? /u.test(claim)],
    ['has no colon, and no stop at its end', (claim: string) => /:|\.$/.test(claim)],
  ])('%s', (_, isFaulty) => {
    expect(claims.filter(({ claim }) => isFaulty(claim)).map(({ id, claim }) => [id, claim])).toEqual([]);
  });

  test('names the accused of its own pair', () => {
    const words = (id: string) => nameOf.get(id)?.match(/\p{L}{3,}/gu) ?? [];
    const nameless = claims.filter(({ to, claim }) => !words(to).some((word) => claim.includes(word)));
    expect(nameless.map(({ id, claim }) => [id, claim])).toEqual([]);
  });
});

test('nobody "had a part" in anything, in whatever text', () => {
  expect(JSON.stringify(theRecord)).not.toMatch(/had a part in/);
});

test('the faults that are looked for are found', () => {
  expect(oddCapitals('Anna was Head of the Party.')).toEqual(['Head']);
  expect(oddCapitals('N. N. Popov was arrested in May 1937.')).toEqual([]);
});

test('shapes differ in more than names, months and numbers', () => {
  const shapes = sentenceShapes(theRecord);
  const arrested = shapes.filter(
    ({ shape }) => shape === '<figure> was arrested on <number> <month> <number>.',
  );
  expect(arrested).toHaveLength(1);
  expect(arrested[0]?.count).toBeGreaterThan(50);
  expect(new Set(shapes.map(({ shape }) => shape)).size).toBe(shapes.length);
  expect(shapes.map(({ shape }) => shape)).toContain('<trial> led to <event>.');
});
