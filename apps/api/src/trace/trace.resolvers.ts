import { stateTrace, type TraceQuestion } from '@kto-kogo/domain';
import { findRelaxations, findTraces } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlQueryTraceArgs, GqlResolvers } from '../generated/resolvers.ts';
import { readId, within } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import { toRelaxation } from './to-relaxation.ts';

const STEPS_MAX = 10;
const stepsRange = { min: 1, max: STEPS_MAX, otherwise: 6 };
const firstRange = { min: 1, max: 100, otherwise: 5 };

export const traceResolvers = {
  Query: {
    trace: async (_root, args, { entity, paths, inSlices }) => {
      const question = readQuestion(args);
      const first = within('first', args.first, firstRange);
      await checkEnds(question, entity);
      const { index } = await paths();
      const traces = await inSlices(findTraces(index, question, first));
      if (traces.length > 0) return { traces, relaxations: [] };
      const limits = { maxSteps: STEPS_MAX, first };
      const relaxations = await inSlices(findRelaxations(index, question, limits));
      return { traces, relaxations: relaxations.map((each) => toRelaxation(each, first)) };
    },
  },
  Trace: {
    steps: ({ entities, ties }): TraceStep[] =>
      ties.map((tie, index) => ({ tie, from: entities[index] ?? '', to: entities[index + 1] ?? '' })),
    statement: async ({ ties, certain }, _args, { tie }) =>
      stateTrace(
        (await tie.getMany(ties)).map(({ statement }) => statement),
        certain,
      ),
  },
  TraceStep: {
    tie: (step, _args, { tie }) => tie.get(step.tie),
    from: ({ from }, _args, { entity }) => entity.get(from),
    to: ({ to }, _args, { entity }) => entity.get(to),
  },
} satisfies GqlResolvers;

/** One step of a chain, by ids. */
export type TraceStep = { tie: string; from: string; to: string };

function readQuestion(args: GqlQueryTraceArgs): TraceQuestion {
  const [from, to] = [readId(args.from, 'from'), readId(args.to, 'to')];
  if (from === to) throw badInput(`from and to are both ${JSON.stringify(from)}: a chain joins two.`);
  return {
    ...{ from, to },
    filter: readFilter(args.where),
    order: args.order ?? 'ANY',
    direction: args.direction ?? 'EITHER',
    maxSteps: within('maxSteps', args.maxSteps, stepsRange),
  };
}

/** @throws ApiError BAD_USER_INPUT where there is no such entity */
async function checkEnds({ from, to }: TraceQuestion, entity: Context['entity']): Promise<void> {
  const ends = await Promise.all([from, to].map((id) => entity.find(id)));
  for (const [name, id, end] of [
    ['from', from, ends[0]],
    ['to', to, ends[1]],
  ] as const) {
    if (end === null)
      throw badInput(
        `${name}: there is nobody and nothing of the id ${JSON.stringify(id)}. Find ids by search.`,
      );
  }
}
