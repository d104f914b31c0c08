import { expect, test } from 'vitest';
import { edited, figure, recordOf, smallFiles } from '../testing/small-files.ts';

/** The small record has a trial of 2–13 March 1938 with the defendant Boris, and a plenum of February 1937 that Anna attended. */
const ACCUSATION = { accuser: 'boris', date: '1938-03-08', manner: 'courtroom-testimony' };

function madeAt(change: Partial<typeof ACCUSATION & { madeAt: string }>, about: string, more = {}): unknown {
  const lines = Object.entries({ ...ACCUSATION, ...change }).map(
    ([field, value]) => `    ${field}: ${value}\n`,
  );
  const files = smallFiles({
    'figures/dora.yaml': figure('dora', 'Dora Delta'),
    'figures/stranger.yaml': figure('stranger', 'A Stranger'),
    [`accusations/${about}.yaml`]: `occasion: ${about}
accusations:
  - id: the-accusation
    accused: dora
${lines.join('')}    claim: said so
    coerced: unknown
    truth: disputed
    standing: reported
    citations: [page-2]
`,
    ...more,
  });
  const said = recordOf(files).ties.find(({ id }) => id === 'the-accusation');
  return said?.kind === 'ACCUSATION' ? said.madeAt : undefined;
}

const gathering = edited('events/plenum.yaml', 'repression: true', 'repression: true\ngathering: true');
const secondTrial = {
  'trials/second.yaml': `id: second
name: Another trial
inSentence: another trial
date: 1938-03-08
standing: reported
citations: [page-2]
defendants:
  - figure: clara
participants:
  - figure: boris
    role: witness
`,
};

test.each([
  ['testimony about a trial, while it was under way', {}, 'the-trial', {}, 'the-trial'],
  ['the same by somebody without a part in it', { accuser: 'stranger' }, 'the-trial', {}, 'the-trial'],
  ['testimony about an event, by a defendant of the trial under way', {}, 'plenum', {}, 'the-trial'],
  ['the same by its judge', { accuser: 'clara' }, 'plenum', {}, 'the-trial'],
  ['the same by somebody without a part in any trial', { accuser: 'stranger' }, 'plenum', {}, null],
  ['the same where two trials were under way', {}, 'plenum', secondTrial, null],
  ['testimony about one of two trials under way', {}, 'the-trial', secondTrial, 'the-trial'],
  ['testimony of a day on which no trial was under way', { date: '1938-03-14' }, 'the-trial', {}, null],
  ['testimony of a month in which the trial was', { date: '1938-03' }, 'the-trial', {}, null],
  ['testimony without a date', { date: 'null' }, 'the-trial', {}, null],
  ['testimony that names its court', { date: '1938-03', madeAt: 'the-trial' }, 'plenum', {}, 'the-trial'],
  [
    'what was said under interrogation during a trial',
    { manner: 'interrogation-testimony' },
    'the-trial',
    {},
    null,
  ],
  ['a speech at a gathering', { date: '1937-02-23', manner: 'public-speech' }, 'plenum', gathering, 'plenum'],
  [
    'a speech about an event that is no gathering',
    { date: '1937-02-23', manner: 'public-speech' },
    'plenum',
    {},
    null,
  ],
  [
    'a speech about a gathering after its end',
    { date: '1937-03-01', manner: 'public-speech' },
    'plenum',
    gathering,
    null,
  ],
  ['a letter to a gathering', { date: '1937-02-23', manner: 'letter' }, 'plenum', gathering, null],
])('%s', (_, change, about, more, expected) => {
  expect(madeAt(change, about, more)).toBe(expected);
});
