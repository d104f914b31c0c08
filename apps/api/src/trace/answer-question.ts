import type { Day, Id } from '@kto-kogo/domain';
import { type FoundTrace, findRelaxations, findTraces } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import type { GqlTraceRelaxation } from '../generated/resolvers.ts';
import { STEPS_MAX, type TraceOptions } from './read-options.ts';
import { toRelaxation } from './to-relaxation.ts';

/** The traces between two entities that exist; relaxations where there is none. */
export type TraceAnswer = { traces: Chain[]; relaxations: GqlTraceRelaxation[] };

export type Chain = FoundTrace & {
  steps: TraceStep[];
  /** What its neighbours are looked for around: its entities, up to the last day of its ties, null where none is dated. */
  around: { ids: readonly Id[]; until: Day | null };
};

/** One step of a chain, by ids. */
export type TraceStep = { tie: Id; from: Id; to: Id };

export async function answerQuestion(
  { first, ...question }: TraceOptions & { from: string; to: string },
  { paths, inSlices }: Context,
): Promise<TraceAnswer> {
  const { index } = await paths();
  const traces = await inSlices(findTraces(index, question, first));
  if (traces.length > 0) return { traces: traces.map(toChain), relaxations: [] };
  const relaxations = await inSlices(findRelaxations(index, question, { maxSteps: STEPS_MAX, first }));
  return { traces: [], relaxations: relaxations.map((each) => toRelaxation(each, first)) };
}

function toChain(trace: FoundTrace): Chain {
  const { entities, ties, until } = trace;
  return {
    ...trace,
    steps: ties.map((tie, at) => ({ tie, from: entities[at] ?? '', to: entities[at + 1] ?? '' })),
    around: { ids: entities, until },
  };
}
