import { TIE_KINDS, type TraceQuestion } from '@kto-kogo/domain';
import { findTraces } from './find-traces.ts';
import type { TemporalIndex } from './temporal-index.ts';

/** What a question can be loosened in, the least first: further along the same kind of chain, and at last in no order at all. */
export const LOOSENINGS = ['maxSteps', 'kinds', 'direction', 'order'] as const;
export type Loosening = (typeof LOOSENINGS)[number];

export type Relaxation = {
  loosened: Loosening[];
  /** The looser question. Where `maxSteps` is loosened it is as many as the shortest chain needs. */
  question: TraceQuestion;
  /** How many traces it finds, of at most `first`. */
  traces: number;
};

/**
 * Looser questions that have an answer, for one that has none: those that loosen least, and none that loosens more than
 * another which already has one. Yields between slices of work.
 * @param limits the most steps that may be asked for, and the most traces that are counted
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

/** Every set of one or more, smaller ones first. */
function setsOf<Item>(items: readonly Item[]): Item[][] {
  let sets: Item[][] = [[]];
  for (const item of items) sets = sets.concat(sets.map((set) => [...set, item]));
  return sets.slice(1).sort((a, b) => a.length - b.length);
}
