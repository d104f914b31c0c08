import { stateTrace } from '@kto-kogo/domain';
import type { FoundTrace } from '@kto-kogo/network';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { answerQuestion } from './answer-question.ts';
import { nameEnd } from './name-end.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readOptions } from './read-options.ts';

export const traceResolvers = {
  Query: {
    trace: async (_root, args, context) => {
      const question = { ...(await readEnds(args, context)), ...readOptions(args) };
      return answerQuestion(question, context);
    },
    traceBetween: async (_root, args, context) => {
      const options = readOptions(args);
      const [from, to] = await Promise.all([
        nameEnd('from', args.from, context),
        nameEnd('to', args.to, context),
      ]);
      const ends = [from, to].flatMap((end) => (end?.__typename === 'EndFound' ? end.entity.id : []));
      const [fromId, toId] = ends;
      const areTwo = fromId !== undefined && toId !== undefined && fromId !== toId;
      const answer = areTwo
        ? await answerQuestion({ from: fromId, to: toId, ...options }, context)
        : { traces: [], relaxations: [] };
      return { from, to, ...answer };
    },
  },
  TraceResult: { trace: pick },
  TraceBetween: { trace: pick },
  Trace: {
    steps: ({ entities, ties }): TraceStep[] =>
      ties.map((tie, index) => ({ tie, from: entities[index] ?? '', to: entities[index + 1] ?? '' })),
    statement: async ({ ties, certain }, _args, { tie }) =>
      stateTrace(
        (await tie.getMany(ties)).map(({ statement }) => statement),
        certain,
      ),
    neighbours: readNeighbours,
  },
  TraceStep: {
    tie: (step, _args, { tie }) => tie.get(step.tie),
    from: ({ from }, _args, { entity }) => entity.get(from),
    to: ({ to }, _args, { entity }) => entity.get(to),
  },
} satisfies GqlResolvers;

/** One step of a chain, by ids. */
export type TraceStep = { tie: string; from: string; to: string };

/** @throws ApiError BAD_USER_INPUT where the number is less than 1 */
function pick(
  { traces }: { traces: readonly FoundTrace[] },
  { number }: { number: number },
): FoundTrace | null {
  if (number < 1) throw badInput(`number is at least 1, not ${number}.`);
  return traces[Math.min(number, traces.length) - 1] ?? null;
}

/** @throws ApiError BAD_USER_INPUT where the ends are the same, or there is no such entity */
async function readEnds(args: { from: string; to: string }, { entity }: Context) {
  const ends = { from: readId(args.from, 'from'), to: readId(args.to, 'to') };
  if (ends.from === ends.to) {
    throw badInput(`from and to are both ${JSON.stringify(ends.from)}: a chain joins two.`);
  }
  const [from, to] = await Promise.all([entity.find(ends.from), entity.find(ends.to)]);
  for (const [name, end] of Object.entries({ from, to })) {
    if (end === null) {
      const id = JSON.stringify(name === 'from' ? ends.from : ends.to);
      throw badInput(`${name}: there is nobody and nothing of the id ${id}. Find ids by search.`);
    }
  }
  return ends;
}
