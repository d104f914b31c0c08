import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { badInput } from '../errors/api-error.ts';
import { TOKENS_MAX } from '../http/documents.ts';
import { checkBrackets } from '../limits/check-brackets.ts';
import { checkShape } from '../limits/check-shape.ts';

/** What a client sends to be told something by itself. Nothing of it is checked yet. */
export type Asked = { query?: unknown; variables?: unknown; operationName?: unknown };

/** A subscription that may be answered. Two that ask the same have the same `key`, and are sent the same. */
export type Subscription = {
  key: string;
  document: DocumentNode;
  /** Of its operation; null where it has none. */
  name: string | null;
  field: 'room' | 'roomDesk';
  /** The id of the class. */
  room: string;
  /** The result in which the field is this value, as JSON. */
  resultOf: (value: unknown) => string;
};

const QUERY_MAX = 4_000;

/** Reads subscriptions. Documents are kept: a class sends the same one. */
export function createSubscriptions(schema: GraphQLSchema) {
  const valid = new LRUCache<string, DocumentNode>({ max: 100 });

  function documentOf(text: string): DocumentNode {
    const known = valid.get(text);
    if (known !== undefined) return known;
    if (text.length > QUERY_MAX) throw badInput(`A subscription has at most ${QUERY_MAX} characters.`);
    checkBrackets(text, TOKENS_MAX);
    const document = parse(text, { maxTokens: TOKENS_MAX, noLocation: true });
    checkShape(document);
    const [error] = validate(schema, document, undefined, { maxErrors: 1 });
    if (error !== undefined) throw error;
    checkAliases(document);
    valid.set(text, document);
    return document;
  }

  /** @throws GraphQLError that says what is wrong */
  return function read({ query, variables, operationName }: Asked): Subscription {
    if (typeof query !== 'string') throw badInput('Send the text of a subscription as “query”.');
    const document = documentOf(query);
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
    if (operation?.operation !== 'subscription')
      throw badInput('Here are subscriptions alone: send queries and mutations to /graphql with POST.');
    const root = schema.getSubscriptionType();
    const [selection] = operation.selectionSet.selections;
    // Whoever writes a fragment or a skip here is no client of a class.
    if (root == null || selection?.kind !== Kind.FIELD || selection.directives?.length)
      throw badInput('A subscription selects its field as it is, without fragments or directives.');
    const definition = root.getFields()[selection.name.value];
    const field = selection.name.value;
    if (definition === undefined || (field !== 'room' && field !== 'roomDesk'))
      throw badInput('A subscription is of room or of roomDesk.');
    const given = isObject(variables) ? variables : {};
    const read = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (read.errors !== undefined) throw read.errors[0] ?? badInput('The variables cannot be read.');
    const { id } = getArgumentValues(definition, selection, read.coerced);
    const name = operation.name?.value;
    return {
      key: JSON.stringify([query, name, read.coerced]),
      ...{ document, name: name ?? null },
      field,
      room: String(id),
      resultOf: (value) =>
        JSON.stringify(
          resultNow(
            execute({
              ...{ schema, document, variableValues: given, rootValue: { [field]: value } },
              ...(name !== undefined && { operationName: name }),
            }),
          ),
        ),
    };
  };
}

/** Who asks the same again and again by other names would have a small state sent as megabytes, at each change. */
function checkAliases(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (alias !== undefined) throw badInput('A subscription selects its fields without aliases.');
    },
  });
}

export type ReadSubscription = ReturnType<typeof createSubscriptions>;

/** What is sent holds what it tells: nothing of it is waited for. */
function resultNow(result: ExecutionResult | Promise<ExecutionResult>): ExecutionResult {
  if (result instanceof Promise) throw new Error('A field of a subscription is not there at once.');
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
