import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { ReadRow } from '../neo4j/read-row.ts';
import { assembleValues } from './assemble.ts';
import { chooseWithin } from './choose-within.ts';
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

  async function readBelow(plan: Plan, values: readonly Value[]): Promise<Thing[]> {
    await chooseWithin(plan, values);
    const statement = new Statement();
    const below = writeBelowValues(statement, plan, values);
    const row = statement.isEmpty ? [] : await readRow(statement.text, statement.parameters);
    return assembleValues(plan, values, below, row);
  }

  async function readRoot(context: Context, info: GraphQLResolveInfo): Promise<Thing> {
    const selection = { set: info.operation.selectionSet, types: ['Query'] };
    const plan = await planOf([selection], optionsOf(context, info));
    const [thing] = await readBelow(plan, [{}]);
    return thing as Thing;
  }

  return {
    async root(context, info) {
      root ??= readRoot(context, info);
      return pickAsked((await root)[info.fieldName], info);
    },
    async below(answer, context, info) {
      const { fieldName, fieldNodes: nodes, returnType: type } = info;
      const plan = await planAnswer(fieldName, answer, { nodes, type }, optionsOf(context, info));
      const [thing] = await readBelow(plan, [{}]);
      return thing?.[fieldName] ?? null;
    },
  };
}
