import type { Document } from '../index/document.ts';
import type { Phrase } from '../index/phrase.ts';
import { agreement } from '../names/initials.ts';
import type { TypedWord } from './expand.ts';
import type { Query } from './read-query.ts';

export type WeighedWord = TypedWord & {
  /** Whether it is somebody's surname for certain. */
  isSurname: boolean;
  /** The share of its weight that counts where it is not met: none of a year, little of what stands aside of a name. */
  unmet: number;
  /** Whether it only says when: "during the Great Terror". */
  isSetting: boolean;
};

/** In whatever case and spelling. */
const WHOLE = 0.9;
const INITIAL = 0.06;
const YEAR = 0.04;
const TIES = 0.04;

export type Score = { rank: number; isExact: boolean };

/**
 * How well a document answers: by the one of its phrases that answers best, and a little by all of them together.
 * @param isMeant whether a word of the index may be any of those that were typed: most phrases hold none and are passed over
 */
export function scoreOf(
  document: Document,
  words: readonly WeighedWord[],
  query: Query,
  { weightOf, isMeant }: { weightOf: (word: string) => number; isMeant: (word: string) => boolean },
): Score {
  const matches = document.phrases
    .filter((phrase) => phrase.words.some(isMeant))
    .map((phrase) => matchOf(phrase, words, weightOf));
  const best = matches.reduce((a, b) => (b.score > a.score ? b : a), NOTHING);
  const together = coverage(words, (at) => Math.max(0, ...matches.map(({ nearest }) => nearest[at] ?? 0)));
  const answers =
    (0.76 * best.score + 0.24 * together) * (document.found.of === 'term' ? 0.6 + 0.4 * together : 1);
  if (answers === 0) return { rank: 0, isExact: false };
  const more =
    INITIAL * agreement(query.initials, document.beginnings) +
    YEAR * (saysYears(query, document) ? 1 : 0) +
    TIES * document.weight;
  return { rank: answers + more, isExact: matches.some(({ isExact }) => isExact) };
}

type Match = { score: number; nearest: readonly number[]; isExact: boolean };
const NOTHING: Match = { score: 0, nearest: [], isExact: false };

function matchOf(phrase: Phrase, words: readonly WeighedWord[], weightOf: (word: string) => number): Match {
  const nearest = words.map(({ nearness }) =>
    phrase.words.reduce((most, word) => Math.max(most, nearness.get(word) ?? 0), 0),
  );
  const covered = coverage(words, (at) => nearest[at] ?? 0);
  if (covered === 0) return { ...NOTHING, nearest };
  const whole = phrase.words.reduce((sum, word) => sum + weightOf(word), 0);
  const told = phrase.words.reduce(
    (sum, word) =>
      sum + weightOf(word) * Math.max(0, ...words.map(({ nearness }) => nearness.get(word) ?? 0)),
    0,
  );
  const share = whole === 0 ? 0 : told / whole;
  const isExact = phrase.isName && share > 0.999 && nearest.every((near) => near > 0.999);
  const isWhole =
    (phrase.isPost || words.some(({ isSurname }) => isSurname)) &&
    share >= WHOLE &&
    nearest.every((near) => near >= WHOLE);
  const phraseWeight = isWhole ? phrase.wholeWeight : phrase.weight;
  return {
    score: phraseWeight * covered * (0.7 + 0.3 * share),
    nearest: nearest.map((near) => near * phraseWeight),
    isExact,
  };
}

/** The share of what was typed that is met, each word by what it tells. */
function coverage(words: readonly WeighedWord[], nearestOf: (at: number) => number): number {
  let [met, all] = [0, 0];
  for (const [at, { weight, unmet }] of words.entries()) {
    const near = nearestOf(at);
    met += weight * near;
    all += weight * (near + unmet * (1 - near));
  }
  return all === 0 ? 0 : met / all;
}

function saysYears({ dates }: Query, { days, years }: Document): boolean {
  return dates.years.some((year) => {
    const [from, to] =
      days === null ? [1, 0] : [Number(days.first.slice(0, 4)), Number(days.last.slice(0, 4))];
    return years.has(year) || (year >= from && year <= to);
  });
}
