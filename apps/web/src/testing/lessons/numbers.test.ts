import { toDayNumber } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import {
  accusations,
  accused,
  accusedIn,
  arrestedBy,
  defendants,
  diedIn,
  different,
  entity,
  fateOf,
  holders,
  inMoscowTrials,
  MOSCOW_TRIALS,
  participants,
  tiesOf,
} from './counted.ts';
import { numbersIn, quoted } from './quoted.ts';
import { reached, turnover } from './walked.ts';

/** Each number that a lesson quotes from the record is the number that the record has. */

const forced = accused({ coerced: 'YES' });
const free = accused({ coerced: 'NO' });
const truthful = accused({ truth: 'SUBSTANTIATED' });
const shot = (ids: readonly string[]) => ids.filter((id) => fateOf(id) === 'EXECUTED');
const years = (sentence: string | null) => numbersIn(sentence?.replace(/\D+/g, ' '))[0] ?? 0;
const yearsOf = (trial: string, figure: string) =>
  years(defendants(trial, ({ from }) => from === figure)[0]?.sentence ?? null);
const spared = (trial: string) =>
  defendants(trial, ({ sentence }) => sentence?.startsWith('imprisonment') === true);
const killed = (trial: string) => defendants(trial, ({ sentence }) => sentence?.startsWith('death') === true);
const judgesOfGenerals = tiesOf('TRIAL_ROLE')
  .filter(({ to, part, from }) => to === 'generals-trial' && part === 'JUDGE' && from !== 'ulrikh')
  .map(({ from }) => from);
const namedByVyshinsky = accused({ from: 'vyshinsky', manner: 'PUBLIC_SPEECH', date: '1936-08-21' }).map(
  ({ to }) => to,
);
const intoDock = (trial: string) => defendants(trial, ({ from }) => namedByVyshinsky.includes(from)).length;
const ofYagoda = accusedIn('1937-03', accused({ to: 'yagoda' })).map(({ from }) => from);
const policemen = [...new Set(ofYagoda)].filter((id) => id !== 'stalin');
const byMedvedev = accused({ from: 'medvedev-m' });
const byKoltsov = accused({ from: 'koltsov' });
const inIvanovo = accusedIn('1937-08', accused({ from: 'kaganovich' })).map(({ to }) => to);
const onYagoda = accusedIn('1938-03', accused({ to: 'yagoda' })).filter(({ from }) => from !== 'rykov');
/** Those of somebody's arrests that a view of documented ones keeps. */
const documented = (figure: string) => arrestedBy(figure).filter(({ standing }) => standing === 'DOCUMENTED');
const trials = [...new Set(tiesOf('TRIAL_ROLE').map(({ to }) => to))];
/** Held in public, in the Columned Hall or before a visiting court. */
const STAGED: readonly string[] = [
  ...MOSCOW_TRIALS,
  ...['shakhty-trial', 'industrial-party-trial', 'menshevik-trial', 'metro-vickers-trial', 'kemerovo-trial'],
];
const hasStage = (trial: string) => STAGED.includes(trial);
const daysOfHandover = toDayNumber('1938-11-25') - toDayNumber('1938-08-22');

test.each<[step: string, words: string, numbers: readonly number[]]>([
  ['who-replaced-whom-nkvd-01', 'One desk, # men', [holders('nkvd-ussr').length]],
  ['who-replaced-whom-nkvd-01', 'all # were shot', [shot(holders('nkvd-ussr')).length]],
  ['who-replaced-whom-nkvd-03', '# voices, one month', [different(ofYagoda)]],
  ['who-replaced-whom-nkvd-03', 'Of the # serving or former security men', [policemen.length]],
  ['who-replaced-whom-nkvd-03', 'All # security men among the accusers', [shot(policemen).length]],
  ['who-replaced-whom-nkvd-04', 'Yezhov ordered # of them', [arrestedBy('yezhov').length]],
  ['who-replaced-whom-nkvd-04', 'drawn are the # that', [documented('yezhov').length]],
  ['who-replaced-whom-nkvd-04', 'this view shows #', [documented('yezhov').length]],
  [
    'who-replaced-whom-nkvd-04',
    'The # that are reported',
    [arrestedBy('yezhov').length - documented('yezhov').length],
  ],
  [
    'who-replaced-whom-nkvd-06',
    '# of the twenty changed hands, # of them more than once, and # holders left by arrest',
    turnover('SECURITY').slice(1),
  ],
  ['who-replaced-whom-nkvd-06', 'Now # posts', turnover('SECURITY').slice(0, 1)],
  ['who-replaced-whom-nkvd-07', '# days', [daysOfHandover]],
  ['who-replaced-whom-nkvd-08', 'Beria’s # arrests', [arrestedBy('beria').length]],

  ['who-killed-kirov-02', '# people are tied to that night', [participants('kirov-murder').length]],
  ['who-killed-kirov-03', 'you see # men whom he accused', [accused({ from: 'nikolaev-l' }).length]],
  ['who-killed-kirov-07', 'one of # secretaries', [participants('congress-17').length]],
  ['who-killed-kirov-09', 'after the murder # people stood', [defendants('leningrad-centre-trial').length]],
  [
    'who-killed-kirov-09',
    'Of # the record says that they did not confess',
    [defendants('leningrad-centre-trial', ({ plea }) => plea === 'did not confess').length],
  ],
  [
    'who-killed-kirov-10',
    'the record draws # lines forward',
    [tiesOf('CONSEQUENCE').filter(({ from }) => from === 'kirov-murder').length],
  ],
  [
    'who-killed-kirov-11',
    'From the murder # people and events are reached',
    [reached('kirov-murder').length],
  ],

  ['cascade-of-1937-04', 'he named # more', [accusedIn('1937-05', byMedvedev).length - 1]],
  ['cascade-of-1937-04', 'the # whom he had been made to name', [different(byMedvedev.map(({ to }) => to))]],
  ['cascade-of-1937-06', 'statements reach # people', [reached('medvedev-m').length]],
  [
    'cascade-of-1937-06',
    'Not one of the # was alive at the end of the year',
    [reached('medvedev-m').filter(({ entity }) => diedIn(entity) < '1938').length],
  ],
  [
    'cascade-of-1937-07',
    '# men took the floor. # of the',
    numbersIn(entity('military-council-june-1937')?.summary),
  ],
  ['cascade-of-1937-08', '# commanders were condemned', [defendants('generals-trial').length]],
  ['cascade-of-1937-08', 'Of the # officers on the bench', [judgesOfGenerals.length]],
  ['cascade-of-1937-08', 'on the bench # were shot within', [shot(judgesOfGenerals).length]],
  [
    'cascade-of-1937-08',
    'killed himself. #, Budyonny',
    [judgesOfGenerals.filter((id) => fateOf(id) === 'SURVIVED').length],
  ],
  ['cascade-of-1937-11', 'it reaches # people', [reached('zinoviev-kamenev-trial').length]],
  ['cascade-of-1937-11', '#, and what it means', [reached('zinoviev-kamenev-trial').length]],
  [
    'cascade-of-1937-11',
    'people and events by #',
    [Math.max(...reached('zinoviev-kamenev-trial').map(({ on }) => Number(on.slice(0, 4))))],
  ],

  ['three-trials-three-scripts-01', 'The record holds # trials', [trials.length]],
  [
    'three-trials-three-scripts-01',
    '# other trials in the list, the first of 1928',
    [trials.filter(hasStage).length - MOSCOW_TRIALS.length],
  ],
  ['three-trials-three-scripts-01', '# had none', [trials.filter((trial) => !hasStage(trial)).length]],
  [
    'three-trials-three-scripts-01',
    '# defendants in August 1936, # in January 1937, # in March 1938',
    MOSCOW_TRIALS.map((trial) => defendants(trial).length),
  ],
  [
    'three-trials-three-scripts-01',
    'and # verdicts of guilty',
    [inMoscowTrials.filter(({ verdict }) => verdict === 'guilty').length],
  ],
  ['three-trials-three-scripts-01', '# of them got prison terms', [MOSCOW_TRIALS.flatMap(spared).length]],
  [
    'three-trials-three-scripts-02',
    '# of the sixteen confess',
    [defendants('zinoviev-kamenev-trial', ({ plea }) => plea === 'confessed').length],
  ],
  ['three-trials-three-scripts-03', 'of the # stood in the second trial', [namedByVyshinsky.length]],
  [
    'three-trials-three-scripts-03',
    '# of the eight stood in the second trial, # in the third',
    [intoDock('pyatakov-radek-trial'), intoDock('bukharin-trial')],
  ],
  [
    'three-trials-three-scripts-06',
    '# are shot. # are given',
    [killed('pyatakov-radek-trial').length, spared('pyatakov-radek-trial').length],
  ],
  ['three-trials-three-scripts-08', '# are shot. Pletnev', [killed('bukharin-trial').length]],
  [
    'three-trials-three-scripts-08',
    'Pletnev gets # years, Rakovsky #, Bessonov #',
    ['pletnev', 'rakovsky', 'bessonov'].map((figure) => yearsOf('bukharin-trial', figure)),
  ],
  [
    'three-trials-three-scripts-10',
    'Now # of his co-defendants',
    [different(onYagoda.map(({ from }) => from))],
  ],
  [
    'three-trials-three-scripts-11',
    '# prisoners from a list of #',
    numbersIn(entity('oryol-shootings')?.summary).slice(0, 2),
  ],
  ['three-trials-three-scripts-11', 'Of the # defendants', [inMoscowTrials.length]],

  ['from-above-and-from-below-01', 'she accused # men', [accused({ from: 'nikolayenko' }).length]],
  [
    'from-above-and-from-below-01',
    '# of the five were shot in 1939',
    [accused({ from: 'nikolayenko' }).filter(({ to }) => diedIn(to).startsWith('1939')).length],
  ],
  ['from-above-and-from-below-04', '# people accused', [accused({ to: 'korolev' }).length]],
  ['from-above-and-from-below-04', 'The other #', [accused({ to: 'korolev', coerced: 'YES' }).length]],
  [
    'from-above-and-from-below-05',
    'Of the # accusations in the record # were',
    [accusations.length, forced.length],
  ],
  [
    'from-above-and-from-below-05',
    'The record holds # of the # to be fabricated and # disputed. # of them',
    [
      accused({ coerced: 'YES', truth: 'FABRICATED' }).length,
      forced.length,
      accused({ coerced: 'YES', truth: 'DISPUTED' }).length,
      accused({ coerced: 'YES', truth: 'SUBSTANTIATED' }).length,
    ],
  ],
  ['from-above-and-from-below-05', 'How many of the # accusations', [forced.length]],
  [
    'from-above-and-from-below-05',
    '# are held to be fabricated and # are disputed',
    [
      accused({ coerced: 'YES', truth: 'FABRICATED' }).length,
      accused({ coerced: 'YES', truth: 'DISPUTED' }).length,
    ],
  ],
  ['from-above-and-from-below-05', '# of # is six in ten', [forced.length, accusations.length]],
  ['from-above-and-from-below-06', 'The other side: # accusations', [free.length]],
  [
    'from-above-and-from-below-06',
    'Stalin # times, Yezhov #, Voroshilov #, the prosecutor Vyshinsky #. Nikolayenko, from below, has #',
    ['stalin', 'yezhov', 'voroshilov', 'vyshinsky', 'nikolayenko'].map(
      (from) => accused({ from, coerced: 'NO' }).length,
    ),
  ],
  [
    'from-above-and-from-below-06',
    '# of these statements, too',
    [accused({ coerced: 'NO', truth: 'FABRICATED' }).length],
  ],
  [
    'from-above-and-from-below-07',
    '# lines of accusation and # of arrest',
    [inIvanovo.length, arrestedBy('kaganovich').filter(({ to }) => inIvanovo.includes(to)).length],
  ],
  [
    'from-above-and-from-below-08',
    'takes # accusations from these papers',
    [accused({ occasion: 'summaries-to-stalin', coerced: 'YES' }).length],
  ],

  ['what-does-a-confession-prove-04', 'with # others', [defendants('mdivani-trial').length - 1]],
  [
    'what-does-a-confession-prove-05',
    'gives all # deaths as natural',
    [['gorky', 'kuibyshev', 'menzhinsky'].filter((id) => fateOf(id) === 'NATURAL').length],
  ],
  ['what-does-a-confession-prove-07', 'he named # people', [byKoltsov.length]],
  [
    'what-does-a-confession-prove-07',
    '# of the nine survived the purges',
    [byKoltsov.filter(({ to }) => fateOf(to) === 'SURVIVED').length],
  ],
  [
    'what-does-a-confession-prove-07',
    'Of # of the nine the record says',
    [byKoltsov.filter(({ claim }) => claim.includes('took it back')).length],
  ],
  ['what-does-a-confession-prove-08', 'one of only # accusations', [truthful.length]],
  ['what-does-a-confession-prove-10', '# out of #', [truthful.length, accusations.length]],
  ['what-does-a-confession-prove-10', '# lines remain of #', [truthful.length, accusations.length]],
  [
    'what-does-a-confession-prove-10',
    'you see the # from Stalin’s time',
    [truthful.filter(({ latest }) => latest !== null && latest < '1941').length],
  ],
  [
    'what-does-a-confession-prove-10',
    'The other # were made',
    [truthful.filter(({ earliest }) => earliest !== null && earliest > '1953').length],
  ],
  [
    'what-does-a-confession-prove-10',
    '# of the sixteen was made under force',
    [truthful.filter(({ coerced }) => coerced === 'YES').length],
  ],
])('%s: %s', (step, words, numbers) => {
  expect(quoted(step, words)).toEqual(numbers);
});
