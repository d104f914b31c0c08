import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkBrackets } from '../limits/check-brackets.ts';
import { checkShape } from '../limits/check-shape.ts';

export const TOKENS_MAX = 4_000;

/** Facts about a GraphQL document, established before Apollo sees it. */
export type DocumentFacts = {
  /** Whether it contains only queries, none of which selects a field marked `@live`. */
  isOfRecord: boolean;
  /** The kinds of its operations by name; one without a name has the name ''. */
  operations: ReadonlyMap<string, OperationTypeNode>;
};

export type Documents = {
  /** Whether this text is cached, so that reading it costs nothing. */
  isKnown(text: string): boolean;
  /**
   * @returns null for what is not GraphQL at all: Apollo reports it
   * @throws ApiError BAD_USER_INPUT where it is too large or nested too deep
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
      const read = { isOfRecord: isOfRecord(document, schema), operations: operationsOf(document) };
      known.set(text, read);
      return read;
    },
  };
}

function operationsOf({ definitions }: DocumentNode): Map<string, OperationTypeNode> {
  return new Map(
    definitions
      .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
      .map(({ name, operation }) => [name?.value ?? '', operation]),
  );
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
  checkBrackets(text, TOKENS_MAX);
  try {
    return parse(text, { maxTokens: TOKENS_MAX, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
