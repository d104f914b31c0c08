import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { badInput } from '../errors/api-error.ts';
import { checkShape } from '../limits/check-shape.ts';

export const TOKENS_MAX = 4_000;

/** Questions that have been found small enough: clients send the same few again and again. */
const known = new LRUCache<string, true>({
  max: 1_000,
  maxSize: 4_000_000,
  sizeCalculation: (_, text) => text.length + 1,
});

/** @throws ApiError BAD_USER_INPUT where the question is too large. What is not GraphQL at all is left for Apollo to say. */
export function checkQuestion(query: string): void {
  if (known.has(query)) return;
  const document = tryParse(query);
  if (document === null) return;
  checkShape(document);
  checkReadOnly(document);
  known.set(query, true);
}

function checkReadOnly({ definitions }: DocumentNode): void {
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query') {
      throw badInput(`This API is read-only: ask with a query, not a ${definition.operation}.`);
    }
  }
}

function tryParse(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: TOKENS_MAX, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) {
      throw badInput('The question is nested too deep to be read. Ask in several.', error);
    }
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
