import type { SearchIndex } from '../index/build-index.ts';
import type { Document } from '../index/document.ts';
import { inOtherLayout } from '../words/layouts.ts';
import { scoreByDate } from './by-date.ts';
import { type Query, readQuery } from './read-query.ts';
import { scoreOf, type WeighedWord } from './score.ts';
import { weighWords } from './weigh-words.ts';

export type Ranked = { document: Document; rank: number; isExact: boolean };

/** A lower rank is chance: one shared beginning among several words. Not where a good name was typed. */
const RANK_MIN = 0.3;
/** Of the best: what answers much worse than that is not what was meant. */
const SHARE_OF_BEST = 0.45;
const OTHER_LAYOUT = 0.96;
/** Two or three letters mean something in any layout. */
const MEANT_MIN = 4;

/**
 * Everything that answers what was typed, best first. One ranking for all kinds. Pauses at every document that may answer: in a large record a
 * given name stands in thousands.
 */
export function* findDocuments(text: string, index: SearchIndex): Generator<void, Ranked[]> {
  const asTyped = readQuery(text);
  const words = weighWords(text, asTyped, index);
  const other = inOtherLayout(text);
  if (other !== null && !words.some(({ isKnown }) => isKnown)) {
    const query = readQuery(other);
    const meant = weighWords(other, query, index);
    const isMeant =
      query.words.some((word) => word.length >= MEANT_MIN) && meant.every(({ isKnown }) => isKnown);
    if (isMeant) return yield* rank(query, meant, index, OTHER_LAYOUT);
  }
  return yield* rank(asTyped, words, index, 1);
}

function* rank(
  query: Query,
  all: readonly WeighedWord[],
  index: SearchIndex,
  factor: number,
): Generator<void, Ranked[]> {
  // What nobody is called does not count, but a name among strangers is a little less certain.
  const words = all.filter(({ nearness, isSetting }) => nearness.size > 0 && !isSetting);
  const needed = all.filter(({ unmet }) => unmet > 0);
  const certainty =
    needed.length === 0 ? 1 : needed.filter(({ nearness }) => nearness.size > 0).length / needed.length;
  const meant = new Set(words.flatMap(({ nearness }) => [...nearness.keys()]));
  const candidates = new Set([...meant].flatMap((word) => index.postings.get(word) ?? []));
  const weighing = { weightOf: index.weightOf, isMeant: (word: string) => meant.has(word) };
  const byDate = query.dates.isWhole ? index.documents.filter(({ days }) => days !== null) : [];
  const ranked: Ranked[] = [];
  let best = 0;
  for (const document of new Set([...candidates, ...byDate])) {
    const score = scoreOf(document, words, query, weighing);
    const whole = factor * (0.6 + 0.4 * certainty) * score.rank;
    const rank = query.dates.isWhole ? Math.max(0.9 * whole, scoreByDate(document, query.dates)) : whole;
    best = Math.max(best, rank);
    ranked.push({
      document,
      rank,
      isExact:
        score.isExact &&
        certainty === 1 &&
        factor === 1 &&
        query.initials.length === 0 &&
        !all.some(({ isSetting }) => isSetting),
    });
    yield;
  }
  const least = all.some(({ isSurname }) => isSurname) ? 0 : RANK_MIN;
  return ranked
    .filter((each) => each.rank >= Math.max(least, SHARE_OF_BEST * best))
    .sort((a, b) => b.rank - a.rank || (a.document.id < b.document.id ? -1 : 1));
}
