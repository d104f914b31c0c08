import type { GraphQLResolveInfo } from 'graphql';
import type { Asks } from './assemble.ts';

/** The value of a field with arguments where the operation asks for it now. @throws what its arguments have led to */
export function pickAsked(
  values: unknown,
  { fieldNodes, fieldName }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fieldName'>,
): unknown {
  if (!(values instanceof Map)) return values;
  const [node] = fieldNodes;
  if (node === undefined || !(values as Asks).has(node)) throw new Error(`${fieldName} was not planned.`);
  const value = (values as Asks).get(node);
  if (value instanceof Error) throw value;
  return value;
}
