import { type FoundTrace, findRelaxations, findTraces } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import type { GqlTraceRelaxation } from '../generated/resolvers.ts';
import { STEPS_MAX, type TraceOptions } from './read-options.ts';
import { toRelaxation } from './to-relaxation.ts';

/** The traces between two entities that exist; relaxations where there is none. */
export type TraceAnswer = { traces: FoundTrace[]; relaxations: GqlTraceRelaxation[] };

export async function answerQuestion(
  { first, ...question }: TraceOptions & { from: string; to: string },
  { paths, inSlices }: Context,
): Promise<TraceAnswer> {
  const { index } = await paths();
  const traces = await inSlices(findTraces(index, question, first));
  if (traces.length > 0) return { traces, relaxations: [] };
  const relaxations = await inSlices(findRelaxations(index, question, { maxSteps: STEPS_MAX, first }));
  return { traces, relaxations: relaxations.map((each) => toRelaxation(each, first)) };
}
