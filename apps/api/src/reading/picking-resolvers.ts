import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { FieldsOfType } from './fields.ts';
import { pickAsked } from './pick-asked.ts';

type Resolver = (
  parent: Record<string, unknown>,
  args: object,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** Fields of `Query` are read; a field with arguments is picked from what was read. All others are there under their names. */
export function pickingResolvers(
  fields: Readonly<Record<string, FieldsOfType>>,
): Record<string, Record<string, Resolver>> {
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const [type, ofType] of Object.entries(fields)) {
    const own: Record<string, Resolver> = {};
    for (const [name, field] of Object.entries(ofType)) {
      if (type === 'Query') own[name] = (_root, _args, context, info) => context.reader.root(context, info);
      else if (field.is === 'asked')
        own[name] = (parent, _args, _context, info) => pickAsked(parent[name], info);
    }
    if (Object.keys(own).length > 0) resolvers[type] = own;
  }
  return resolvers;
}
