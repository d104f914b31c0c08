import { stateTrace } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type {
  GqlQueryTraceArgs,
  GqlQueryTraceBetweenArgs,
  GqlTraceResultTraceArgs,
} from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { neighbours } from '../network/network.fields.ts';
import { currentId, kindIn, type Paths } from '../paths/paths.ts';
import { asked, byIds, byList, type FieldsOfType, linked, nested, one } from '../reading/fields.ts';
import { ENTITIES, TIES } from '../reading/things.ts';
import { answerQuestion, type Chain } from './answer-question.ts';
import { nameEnd } from './name-end.ts';
import { readOptions } from './read-options.ts';

const ENDS_OF_STEP = byIds(ENTITIES, 'from', 'to');

const answerFields: FieldsOfType = {
  traces: nested('Trace', 'traces'),
  trace: asked(({ number }: GqlTraceResultTraceArgs) => {
    if (number < 1) throw badInput(`number is at least 1, not ${number}.`);
    // What more there are is the last.
    const pick = (traces: readonly Chain[]) => traces[Math.min(number, traces.length) - 1] ?? null;
    return { field: nested('Trace', 'traces', {}, pick) };
  }),
};

export const fieldsOfTraces: Record<string, FieldsOfType> = {
  TraceResult: answerFields,
  TraceBetween: {
    ...answerFields,
    from: nested('NamedEnd', 'from'),
    to: nested('NamedEnd', 'to'),
  },
  EndFound: { entity: one(byIds(ENTITIES, 'entity'), 'entity') },
  EndAmbiguous: { hits: nested('SearchHit', 'hits') },
  Trace: {
    steps: nested('TraceStep', 'steps'),
    statement: linked(
      byList(TIES, 'ties'),
      ['ties', 'certain'],
      (found, _parent, ties: readonly string[], certain: boolean) =>
        stateTrace(
          ties.map((id) => String(found.get(id).statement)),
          certain,
        ),
      { finds: ['statement'] },
    ),
    neighbours,
  },
  TraceStep: {
    tie: one(byIds(TIES, 'tie'), 'tie'),
    from: one(ENDS_OF_STEP, 'from'),
    to: one(ENDS_OF_STEP, 'to'),
  },
  Query: {
    trace: asked(async (args: GqlQueryTraceArgs, context) => {
      const ends = readEnds(args);
      const options = readOptions(args);
      const question = { ...endsIn(await context.paths(), ends), ...options };
      const answer = await answerQuestion(question, context);
      return { field: nested('TraceResult', 'answer'), given: { answer } };
    }),
    traceBetween: asked(async (args: GqlQueryTraceBetweenArgs, context) => {
      const options = readOptions(args);
      const [from, to] = await Promise.all([
        nameEnd('from', args.from, context),
        nameEnd('to', args.to, context),
      ]);
      const [fromId, toId] = [from, to].map((end) =>
        end?.__typename === 'EndFound' ? end.entity : undefined,
      );
      const areTwo = fromId !== undefined && toId !== undefined && fromId !== toId;
      const found = areTwo
        ? await answerQuestion({ from: fromId, to: toId, ...options }, context)
        : { traces: [], relaxations: [] };
      return { field: nested('TraceBetween', 'answer'), given: { answer: { from, to, ...found } } };
    }),
  },
};

type Ends = { from: string; to: string };

/** @throws ApiError BAD_USER_INPUT where the ends are the same */
function readEnds(args: Ends): Ends {
  const ends = { from: readId(args.from, 'from'), to: readId(args.to, 'to') };
  if (ends.from === ends.to) {
    throw badInput(`from and to are both ${JSON.stringify(ends.from)}: a chain joins two.`);
  }
  return ends;
}

/** The ids that the ends bear now. @throws ApiError BAD_USER_INPUT where there is no such entity */
function endsIn(paths: Paths, ends: Ends): Ends {
  for (const [name, id] of Object.entries(ends)) {
    if (kindIn(paths, currentId(paths, id)) === null)
      throw badInput(
        `${name}: there is nobody and nothing of the id ${JSON.stringify(id)}. Find ids by search.`,
      );
  }
  return { from: currentId(paths, ends.from), to: currentId(paths, ends.to) };
}
