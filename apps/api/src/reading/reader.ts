import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import { payForObjects } from '../limits/objects.ts';
import type { ReadRow } from '../neo4j/read-row.ts';
import { assembleValues } from './assemble.ts';
import { chooseWithin } from './choose-within.ts';
import { countObjects } from './count-objects.ts';
import type { Answer } from './field.ts';
import type { Thing } from './found.ts';
import { isConditional } from './is-conditional.ts';
import { pickAsked } from './pick-asked.ts';
import { type Plan, planAnswer, planOf } from './plan.ts';
import { Statement } from './statement.ts';
import type { Value } from './value.ts';
import { writeBelowValues } from './write.ts';

/** Reads all that an operation selects of the record in one statement. */
export type Reader = {
  /** The value of a field of `Query`. All of them are read together, when the first is asked for. */
  root(context: Context, info: GraphQLResolveInfo): Promise<unknown>;
  /** The value of any other field, with all that is selected of it. */
  below(answer: Answer, context: Context, info: GraphQLResolveInfo): Promise<unknown>;
};

export function createReader(readRow: ReadRow): Reader {
  let root: Promise<Thing> | undefined;

  function optionsOf(context: Context, info: GraphQLResolveInfo) {
    const { schema, operation, fragments, variableValues: variables } = info;
    return { schema, fragments, variables, isConditional: isConditional(operation, fragments), context };
  }

  /** @throws ApiError RECORD_NOT_LOADED where it would mix two versions of the record: that in which was chosen what to read, and that read */
  async function readBelow(plan: Plan, values: readonly Value[], context: Context): Promise<Thing[]> {
    const { version } = await context.facts();
    await chooseWithin(plan, values);
    const statement = new Statement();
    const below = writeBelowValues(statement, plan, values);
    if (statement.isEmpty) return assembleValues(plan, values, below, []);
    const row = await readRow(statement.text, statement.parameters);
    if (row.at(-1) !== version) throw recordReplaced();
    return assembleValues(plan, values, below, row);
  }

  async function readRoot(context: Context, info: GraphQLResolveInfo): Promise<Thing> {
    const selection = { set: info.operation.selectionSet, types: ['Query'] };
    const options = optionsOf(context, info);
    const plan = await planOf([selection], options);
    const [thing] = await readBelow(plan, [{}], context);
    await payForObjects(() => countObjects(thing, [selection.set], options), context);
    return thing as Thing;
  }

  return {
    async root(context, info) {
      root ??= readRoot(context, info);
      return pickAsked((await root)[info.fieldName], info);
    },
    async below(answer, context, info) {
      const { fieldName, fieldNodes: nodes, returnType: type } = info;
      const options = optionsOf(context, info);
      const plan = await planAnswer(fieldName, answer, { nodes, type }, options);
      const [thing] = await readBelow(plan, [{}], context);
      const value = thing?.[fieldName] ?? null;
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      await payForObjects(() => countObjects(value, sets, options), context);
      return value;
    },
  };
}

function recordReplaced(): ApiError {
  const message = 'The record is being replaced by another version. Ask again in a few seconds.';
  return new ApiError('RECORD_NOT_LOADED', message, { retryAfter: 5 });
}
