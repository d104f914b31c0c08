import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { badInput } from '../errors/api-error.ts';
import { checkShape } from '../limits/check-shape.ts';
import { LIVE_PATH } from './upgrade.ts';

export const TOKENS_MAX = 4_000;

/** Facts about a GraphQL document, established before Apollo sees it. */
export type DocumentFacts = {
  /** Whether it contains only queries, none of which selects a field marked `@live`. */
  isOfRecord: boolean;
};

export type Documents = {
  /** Whether this text is cached, so that reading it costs nothing. */
  isKnown(text: string): boolean;
  /**
   * @returns null for what is not GraphQL at all: Apollo reports it
   * @throws ApiError BAD_USER_INPUT where it is too large, or where POST cannot answer it
   */
  read(text: string): DocumentFacts | null;
};

/** Parses documents and caches the facts: clients send the same few again and again. */
export function createDocuments(schema: GraphQLSchema): Documents {
  const known = new LRUCache<string, DocumentFacts>({
    max: 1_000,
    maxSize: 4_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return {
    isKnown: (text) => known.has(text),
    read(text) {
      const facts = known.get(text);
      if (facts !== undefined) return facts;
      const document = tryParse(text);
      if (document === null) return null;
      checkShape(document);
      checkOperations(document, schema);
      const read = { isOfRecord: isOfRecord(document, schema) };
      known.set(text, read);
      return read;
    },
  };
}

function checkOperations({ definitions }: DocumentNode, schema: GraphQLSchema): void {
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query') continue;
    if (schema.getRootType(definition.operation) == null)
      throw badInput(`This API is read-only: ask with a query, not a ${definition.operation}.`);
    if (definition.operation === 'subscription') {
      throw badInput(
        `A subscription is not answered by one response. Open a WebSocket at ${LIVE_PATH} with the subprotocol graphql-transport-ws.`,
      );
    }
  }
}

function isOfRecord(document: DocumentNode, schema: GraphQLSchema): boolean {
  let isOfRecord = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition({ operation }) {
        if (operation !== 'query') isOfRecord = false;
      },
      Field() {
        const directives = types.getFieldDef()?.astNode?.directives ?? [];
        if (directives.some(({ name }) => name.value === 'live')) isOfRecord = false;
      },
    }),
  );
  return isOfRecord;
}

function tryParse(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: TOKENS_MAX, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) {
      throw badInput('The query is nested too deep to be read. Ask in several.', error);
    }
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
