import { TIE_KINDS, type TraceQuestion } from '@kto-kogo/domain';
import { findTraces } from './find-traces.ts';
import type { TemporalIndex } from './temporal-index.ts';

/** Ways to loosen a query, from the least: longer chains of the same kind first, any order last. */
export const LOOSENINGS = ['maxSteps', 'kinds', 'direction', 'order'] as const;
export type Loosening = (typeof LOOSENINGS)[number];

export type Relaxation = {
  loosened: Loosening[];
  /** The looser query. A loosened `maxSteps` is the length of the shortest chain. */
  question: TraceQuestion;
  /** Number of traces it finds, at most `first`. */
  traces: number;
};

/**
 * Finds looser queries with an answer for a query that has none: the minimal ones only, none of which loosens
 * a superset of another. Yields between slices of work.
 *
 * @param limits the largest `maxSteps` allowed, and the largest number of traces counted
 */
export function* findRelaxations(
  index: TemporalIndex,
  asked: TraceQuestion,
  { maxSteps, first }: { maxSteps: number; first: number },
): Generator<void, Relaxation[]> {
  const found: Relaxation[] = [];
  for (const loosened of setsOf(LOOSENINGS.filter((each) => isTight(asked, each, maxSteps)))) {
    const isMore = found.some((less) => less.loosened.every((each) => loosened.includes(each)));
    if (isMore) continue;
    const question = loosen(asked, loosened, maxSteps);
    const traces = yield* findTraces(index, question, first);
    const [shortest] = traces;
    if (shortest === undefined) continue;
    const needed = loosened.includes('maxSteps') ? shortest.ties.length : maxSteps;
    const within = traces.filter(({ ties }) => ties.length <= needed);
    found.push({
      loosened,
      question: { ...question, maxSteps: Math.min(needed, question.maxSteps) },
      traces: within.length,
    });
  }
  return found;
}

function isTight(asked: TraceQuestion, loosening: Loosening, maxSteps: number): boolean {
  if (loosening === 'maxSteps') return asked.maxSteps < maxSteps;
  if (loosening === 'kinds') return TIE_KINDS.some((kind) => asked.filter.kinds?.includes(kind) === false);
  return loosening === 'direction' ? asked.direction === 'ALONG' : asked.order === 'CHRONOLOGICAL';
}

function loosen(asked: TraceQuestion, loosened: readonly Loosening[], maxSteps: number): TraceQuestion {
  return {
    ...asked,
    ...(loosened.includes('maxSteps') && { maxSteps }),
    ...(loosened.includes('kinds') && { filter: { ...asked.filter, kinds: null } }),
    ...(loosened.includes('direction') && { direction: 'EITHER' as const }),
    ...(loosened.includes('order') && { order: 'ANY' as const }),
  };
}

/** All non-empty subsets, smaller ones first. */
function setsOf<Item>(items: readonly Item[]): Item[][] {
  let sets: Item[][] = [[]];
  for (const item of items) sets = sets.concat(sets.map((set) => [...set, item]));
  return sets.slice(1).sort((a, b) => a.length - b.length);
}
