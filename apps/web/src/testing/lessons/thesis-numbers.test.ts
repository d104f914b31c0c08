import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import {
  accusations,
  accused,
  accusedIn,
  defendants,
  diedIn,
  different,
  entity,
  fateOf,
  holders,
  inMoscowTrials,
  participants,
  tiesOf,
} from './counted.ts';
import { numbersIn, quoted } from './quoted.ts';
import { chain, newNamesEach, reached, turnover } from './walked.ts';

/** Each number that a lesson on the class notes quotes from the record, and each silence, is that of the record. */

const centre = defendants('leningrad-centre-trial');
const committee = numbersIn(entity('cc-17-destruction')?.summary);
/** As the view has them: from 1935 on. */
const byVyshinsky = tiesOf('TRIAL_ROLE').filter(
  ({ from, part, earliest }) => from === 'vyshinsky' && part === 'PROSECUTOR' && (earliest ?? '') >= '1935',
);
const forced = accused({ coerced: 'YES' });
const byZhdanov = accused({ from: 'zhdanov' });
const ofLeningrad = participants('leningrad-purge').filter(({ role }) => role === 'victim');
const ordered = tiesOf('ARREST').filter(
  ({ from, latest }) => from === 'stalin' && latest !== null && latest >= '1937-02' && latest < '1938-11',
);
const monthly = new Map(
  theRecord.ties
    .flatMap(({ earliest }) => (earliest === null ? [] : [earliest.slice(0, 7)]))
    .map((month) => [month, accusedIn(month).length]),
);
const tallest = Math.max(...monthly.values());
const kamenev = tiesOf('TRIAL_ROLE').filter(({ from, part }) => from === 'kamenev' && part === 'DEFENDANT');

test.each<[step: string, words: string, numbers: readonly number[]]>([
  [
    'thesis-1-cards-and-lives-02',
    'The record has # per cent',
    numbersIn(entity('party-purge-1933')?.summary).filter((number) => number % 1 !== 0),
  ],
  [
    'thesis-1-cards-and-lives-03',
    '# defendants; # had been in the party',
    [centre.length, centre.length - 1],
  ],
  [
    'thesis-1-cards-and-lives-03',
    'All # defendants of December 1934',
    [centre.filter(({ from }) => fateOf(from) === 'EXECUTED').length],
  ],
  [
    'thesis-1-cards-and-lives-05',
    'had # members and candidates',
    committee.filter((number) => number === 139),
  ],
  [
    'thesis-1-cards-and-lives-05',
    'count # of them were repressed in 1936–40; one list adds up to #',
    committee.filter((number) => [98, 99].includes(number)),
  ],
  ['thesis-1-cards-and-lives-06', '# men sat in it', [holders('nkvd-ussr').length]],
  [
    'thesis-2-line-or-stairs-02',
    '# of about thirty people are listed',
    [defendants('ryutin-ogpu-1932').length],
  ],
  [
    'thesis-3-opposition-and-congress-05',
    '# men are tied to the congress',
    [participants('congress-17').length],
  ],
  [
    'thesis-3-opposition-and-congress-08',
    'the replay reaches # people and events',
    [reached('ryutin-affair').length],
  ],
  [
    'thesis-4-trigger-or-tool-04',
    'Zinoviev, Kamenev and # others',
    [defendants('moscow-centre-trial').length - 2],
  ],
  ['thesis-4-trigger-or-tool-05', 'of all, with # accusations', [accusedIn('1936-08').length]],
  [
    'thesis-4-trigger-or-tool-07',
    '# of the # listed victims were shot only in February 1939',
    [ofLeningrad.filter(({ from }) => diedIn(from).startsWith('1939-02')).length, ofLeningrad.length],
  ],
  ['thesis-5-left-and-right-01', 'From 1935 on # lines leave Andrei Vyshinsky', [byVyshinsky.length]],
  ['thesis-5-left-and-right-01', 'Of the # defendants', [inMoscowTrials.length]],
  ['thesis-5-left-and-right-02', '# sentences in four years', [kamenev.length]],
  [
    'thesis-5-left-and-right-04',
    '# of the # confessed',
    [
      defendants('zinoviev-kamenev-trial', ({ plea }) => plea === 'confessed').length,
      defendants('zinoviev-kamenev-trial').length,
    ],
  ],
  [
    'thesis-5-left-and-right-05',
    'From left to right in # steps',
    [(chain('zinoviev-kamenev-trial', 'bukharin-trial', ['CONSEQUENCE'])?.length ?? 0) - 1],
  ],
  ['thesis-5-left-and-right-06', '# defendants. The notes', [defendants('pyatakov-radek-trial').length]],
  [
    'thesis-5-left-and-right-06',
    '# were shot and # imprisoned',
    ['death', 'imprisonment'].map(
      (word) =>
        defendants('pyatakov-radek-trial', ({ sentence }) => sentence?.startsWith(word) === true).length,
    ),
  ],
  [
    'thesis-5-left-and-right-07',
    'There were # defendants, so # others',
    [defendants('bukharin-trial').length, defendants('bukharin-trial').length - 2],
  ],
  [
    'thesis-5-left-and-right-07',
    '# were shot at once',
    [defendants('bukharin-trial', ({ sentence }) => sentence?.startsWith('death') === true).length],
  ],
  [
    'thesis-6-above-and-below-02',
    '# accusations of the record were made there',
    [accused({ madeAt: 'feb-march-1937-plenum' }).length],
  ],
  ['thesis-6-above-and-below-04', '# men are tied', [participants('politburo-2-july-1937').length]],
  ['thesis-6-above-and-below-05', '# lines leave Andrei Zhdanov, and', [byZhdanov.length]],
  [
    'thesis-6-above-and-below-05',
    'Of the # not one',
    [byZhdanov.filter(({ to }) => fateOf(to) === 'EXECUTED').length],
  ],
  [
    'thesis-6-above-and-below-07',
    'it knows are # accusations',
    [accused({ occasion: 'armenia-purge' }).length],
  ],
  ['thesis-6-above-and-below-08', 'the record has # of #', [forced.length, accusations.length]],
  ['thesis-6-above-and-below-08', '# of the # recorded accusations', [forced.length, accusations.length]],
  ['thesis-6-above-and-below-08', 'So # of # is a share', [forced.length, accusations.length]],
  ['thesis-7-beyond-the-party-04', '# arrows point at him', [accused({ to: 'tulaikov' }).length]],
  ['thesis-7-beyond-the-party-06', 'a judge over # comrades', [defendants('generals-trial').length]],
  ['thesis-7-beyond-the-party-07', '# heads in sixteen months', [different(holders('navy'))]],
  [
    'thesis-7-beyond-the-party-07',
    'All # were shot',
    [holders('navy').filter((id) => fateOf(id) === 'EXECUTED').length],
  ],
  [
    'thesis-7-beyond-the-party-08',
    'the source of more than # new names each',
    [Math.floor(newNamesEach('first-army-arrests', '1937-04') ?? 0)],
  ],
  [
    'thesis-7-beyond-the-party-08',
    'April 1938: the # reached then leads to no new name',
    [reached('first-army-arrests').filter(({ on }) => on.startsWith('1938-04')).length],
  ],
  ['thesis-8-dictator-and-motives-01', '# orders', [ordered.length]],
  ['thesis-8-dictator-and-motives-01', '# lines are what is known', [ordered.length]],
  [
    'thesis-8-dictator-and-motives-02',
    '# party posts on one axis. In 1937 and 1938 # of them changed hands, # more than once, and # holders',
    turnover('PARTY'),
  ],
])('%s: %s', (step, words, numbers) => {
  expect(quoted(step, words)).toEqual(numbers);
});

test('silences and comparisons that lessons rest on', () => {
  expect(chain('party-purge-1933', 'order-00447')).toBeNull();
  expect(chain('kirov-murder', 'order-00447')).toBeNull();
  expect(chain('syrtsov-lominadze-affair', 'bukharin-trial', ['CONSEQUENCE'])).toEqual([
    ...['syrtsov-lominadze-affair', 'ryutin-affair', 'feb-march-1937-plenum', 'bukharin-trial'],
  ]);
  expect(reached('ryutin-affair').length).toBeGreaterThan(reached('kirov-murder').length);
  expect(newNamesEach('first-army-arrests', '1938-04')).toBe(0);
  expect(accused({ to: 'zhdanov' })).toEqual([]);
  expect(tallest).toBe(accusedIn('1936-08').length);
  expect(inMoscowTrials.filter(({ from }) => diedIn(from) > '1942')).toEqual([]);
  const endOf1935 = ['1935-09', '1935-10', '1935-11', '1935-12'].flatMap((month) => accusedIn(month));
  expect(endOf1935.map(({ to }) => to)).toEqual(['akhmatova']);
  const arrests = theRecord.arrests.filter(
    ({ earliest }) => earliest !== null && /^1935-(?:09|1)/.test(earliest),
  );
  expect(arrests.map(({ figure }) => figure)).toEqual(['gumilev-l', 'punin']);
  expect(accused({ to: 'zinoviev' }).filter(({ truth }) => truth !== 'FABRICATED')).toEqual([]);
  const ofTheMarshal = accused({ to: 'tukhachevsky' });
  const isDay = ({ earliest, latest }: (typeof ofTheMarshal)[number]) => earliest === latest;
  const days = ofTheMarshal.filter(isDay).map((each) => each.earliest ?? '9');
  expect(days.sort()[0]).toBe('1937-01-24');
  const mayBeEarlier = ofTheMarshal.filter((each) => (each.earliest ?? '') < '1937-01-24');
  expect(mayBeEarlier.map(({ from, latest }) => [from, latest])).toEqual([['dombal', '1937-08-31']]);
});
