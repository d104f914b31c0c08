import { describe, expect, test } from 'vitest';
import { edited, figure, said } from '../testing/small-files.ts';

/** The dates of one life against each other. Boris was born in 1880, arrested on 28 March 1937, tried and shot in March 1938. */

type Life = Record<string, string>;
const boris = (life: Life) => {
  const fields = { born: '1880', died: '1938-03-15', fate: 'executed', ...life };
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  const text = lines.map(([field, value]) => `${field}: ${JSON.stringify(value)}`).join('\n');
  return { 'figures/boris.yaml': figure('boris', 'Boris Beta', text) };
};
/** Somebody whom nothing else in the small record names. */
const newman = (life: Life) => {
  const text = Object.entries(life)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
    .join('\n');
  return { 'figures/newman.yaml': figure('newman', 'A Newman', text) };
};
const again = (arrests: string) => ({
  'arrests/1937.yaml': `${edited('arrests/1937.yaml', 'year', 'year')['arrests/1937.yaml']}${arrests}`,
});
const arrest = (id: string, date: string) =>
  `  - id: ${id}\n    figure: boris\n    date: "${date}"\n    standing: reported\n    citations: [page-2]\n`;
const lines = (severity: string, ...messages: string[]) =>
  messages.map((message) =>
    expect.stringMatching(new RegExp(`^${severity}: .*${message.replace(/[().]/g, '\\$&')}`)),
  );

describe('rehabilitation', () => {
  test.each([
    ['1956', []],
    ['1938-03', []],
    ['1930-05-01', ['the death on 15 March 1938', 'the arrest on 28 March 1937']],
    ['1937', ['the death on 15 March 1938']],
    ['1879', ['the birth in 1880', 'the death on 15 March 1938', 'the arrest on 28 March 1937']],
  ])('of somebody who was shot, in %s', (rehabilitated, before) => {
    const messages = before.map(
      (what) => `(boris, rehabilitated): lies before ${what}. Put one of them right`,
    );
    expect(said(boris({ rehabilitated }))).toEqual(lines('error', ...messages));
  });

  test('of somebody who outlived it, before what was done', () => {
    const life = { fate: 'survived', died: '1968' };
    expect(said(boris({ ...life, rehabilitated: '1937-04' }))).toEqual(
      lines(
        'warning',
        '(boris, rehabilitated): lies before the trial on 2–13 March 1938. Put one of them right',
      ),
    );
    expect(said(boris({ ...life, rehabilitated: '1936' }))).toEqual(
      lines(
        'error',
        '(boris, rehabilitated): lies before the arrest on 28 March 1937. Put one of them right',
      ),
    );
    expect(
      said({
        ...boris({ ...life, rehabilitated: '1939' }),
        ...again(arrest('boris-arrested-1937-x', '1937-12')),
      }),
    ).toEqual([]);
  });

  test('where the record doubts it, or does not know a day, it is a warning at most', () => {
    expect(said(boris({ rehabilitated: '1930?' }))).toEqual(
      lines('warning', 'lies before the death', 'lies before the arrest'),
    );
    const undated = edited('arrests/1937.yaml', '    date: 1937-03-28\n', '');
    const file = undated['arrests/1937.yaml']?.replace('year: 1937', 'year: null') ?? '';
    const life = { fate: 'survived', died: '1968', rehabilitated: '1936' };
    expect(
      said({
        ...boris(life),
        'arrests/1937.yaml': 'year: 1937\narrests: []\n',
        'arrests/undated.yaml': file,
      }),
    ).toEqual(lines('warning', 'lies before the trial'));
  });

  test('before a suicide', () => {
    expect(said(newman({ fate: 'suicide', died: '1956-05', rehabilitated: '1955' }))).toEqual(
      lines('warning', '(newman, rehabilitated): lies before the death in May 1956'),
    );
  });

  test('of nothing', () => {
    expect(said(newman({ fate: 'survived', rehabilitated: '1956' }))).toEqual(
      lines(
        'warning',
        '(newman, rehabilitated): is that of somebody who was neither arrested, tried nor accused',
      ),
    );
    expect(said(newman({ fate: 'executed', rehabilitated: '1956' }))).toEqual([]);
    expect(said(newman({ rehabilitated: '1956' }))).toEqual([]);
  });
});

describe('birth, fate and death', () => {
  test.each([
    [{ born: '1938-04', died: '1938-03-15' }, 'error', '(boris, died): lies before the birth'],
    [
      { born: '1938-04', died: '', fateDate: '1938-03-15' },
      'error',
      '(boris, fateDate): lies before the birth',
    ],
    [
      { fateDate: '1938-03-16' },
      'error',
      '(boris, fateDate): is another day than that of the death, which was this fate',
    ],
    [
      { fateDate: '1938-03-16?' },
      'warning',
      '(boris, fateDate): is another day than that of the death, which was this fate',
    ],
    [
      { fate: 'natural', fateDate: '1939' },
      'error',
      '(boris, fateDate): is another day than that of the death, which was this fate',
    ],
    [
      { fate: 'survived', died: '1960', fateDate: '1961' },
      'warning',
      '(boris, fateDate): is another day than that of the death. Say so on purpose',
    ],
    [
      { fate: 'unknown', died: '1939', fateDate: '1938-04' },
      'warning',
      '(boris, fateDate): is another day than that of the death. Say so',
    ],
    [
      { born: '1850', died: '1960', fate: 'survived' },
      'warning',
      '(boris, died): lies 109 years after the birth',
    ],
    [
      { died: '', fateDate: '1937-01' },
      'error',
      'Boris Beta was arrested on 28 March 1937, but died in January 1937',
    ],
    [
      { died: '1938', fateDate: '1938-02' },
      'error',
      'Boris Beta was in court on 2–13 March 1938, but died in February 1938',
    ],
    [
      { died: '1938-03-12' },
      'error',
      'Boris Beta met the outcome of a trial on 13 March 1938, but died on 12 March 1938',
    ],
    [{ born: '1930' }, 'warning', 'Boris Beta was arrested on 28 March 1937, at the age of 7'],
    [{ born: '1830' }, 'error', '"1830" lies outside the years of the record'],
  ])('%o', (life, severity, message) => {
    expect(said(boris(life))).toContainEqual(lines(severity, message)[0]);
    if (severity === 'warning')
      expect(said(boris(life)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('dates of one day in two precisions fit', () => {
    expect(said(boris({ died: '1938', fateDate: '1938-03-15' }))).toEqual([]);
    expect(said(boris({ died: '1938-03-15', fateDate: '1938-03' }))).toEqual([]);
  });

  test('very old people who act, though the dead may be accused at any age', () => {
    const anna = edited('figures/anna.yaml', 'born: 1890', 'born: 1850-01-01');
    const said1937 = 'date: 1937-02-23\n    manner: public-speech\n    madeAt: plenum';
    const late = edited('accusations/plenum.yaml', said1937, 'date: 1951-02-23\n    manner: letter');
    const alive = { 'figures/anna.yaml': anna['figures/anna.yaml']?.replace('died: 1940-02-04', '') ?? '' };
    expect(said({ ...alive, ...late })).toEqual(
      lines(
        'warning',
        'Anna Alpha accused somebody on 23 February 1951, at the age of 101. Look whether that is so',
      ),
    );
  });

  test('an execution after which the life went on', () => {
    const trial = edited(
      'trials/the-trial.yaml',
      'outcomeDate: 1938-03-13',
      'outcome: executed\n    outcomeDate: 1938-03-13',
    );
    expect(said({ ...trial, ...boris({}) })).toEqual(
      lines(
        'error',
        '(the-trial, outcomeDate): is the day of the execution, but Boris Beta lived on by figures/boris.yaml',
      ),
    );
    expect(said({ ...trial, ...boris({ died: '1938-03-13' }) })).toEqual([]);
  });

  test.each(['survived', 'natural', 'died-in-custody', 'unknown'])(
    'an execution, and the fate %s',
    (fate) => {
      const trial = edited('trials/the-trial.yaml', 'outcomeDate:', 'outcome: shot\n    outcomeDate:');
      expect(said({ ...trial, ...boris({ fate, died: '' }) })).toEqual(
        lines(
          'error',
          '(the-trial, outcome): is an execution, but the fate in figures/boris.yaml is another',
        ),
      );
    },
  );

  test.each([
    ['1938-12-31', 1],
    ['1938', 1],
    ['1939', 0],
    ['1938/1940', 0],
    ['1968', 0],
    ['', 0],
  ])('a death in %j of somebody who outlived 1938', (died, count) => {
    expect(said(newman({ fate: 'survived', ...(died && { died }) }))).toEqual(
      lines('error', ...Array(count).fill('(newman, fate): says that A Newman outlived December 1938')),
    );
  });
});

describe('arrests', () => {
  test.each([
    ['1937-03-28', 1],
    ['1937', 1],
    ['1937-03-27/1937-03-30', 1],
    ['1937-03-29', 0],
    ['1937-12', 0],
  ])('another arrest in %s', (date, count) => {
    expect(said(again(arrest('boris-arrested-1937-x', date)))).toEqual(
      lines(
        'warning',
        ...Array(count).fill('(boris-arrested-1937-x, date): may be the day of boris-arrested-1937-03 too'),
      ),
    );
  });
});

describe('years of what is told', () => {
  test.each([
    ['arrests/1937.yaml', 'date: 1937-03-28', 'date: 1997-03-28', '(boris-arrested-1937-03, date)'],
    ['events/plenum.yaml', 'date: 1937-02', 'date: 1907-02', '(plenum, date)'],
    ['offices/nkvd-town.yaml', 'to: 1938-11-25', 'to: 2008-11-25', '(anna-held-nkvd-town, to)'],
  ])('%s, %s', (file, from, to, at) => {
    expect(said(edited(file, from, to))).toContainEqual(
      lines(
        'warning',
        `${at}: lies outside 1917 to 1991, the years that the record tells of. Look whether that is so`,
      )[0],
    );
  });
});
