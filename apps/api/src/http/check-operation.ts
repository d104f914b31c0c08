import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { badInput } from '../errors/api-error.ts';
import type { DocumentFacts } from './documents.ts';
import { LIVE_PATH } from './upgrade.ts';

/** The kind of the operation that a request selects; undefined where it selects none: Apollo reports it. */
export function selectedOperation(
  { operations }: DocumentFacts,
  operationName: unknown,
): OperationTypeNode | undefined {
  if (typeof operationName === 'string' && operationName !== '') return operations.get(operationName);
  return operations.size === 1 ? [...operations.values()][0] : undefined;
}

/** @throws ApiError BAD_USER_INPUT where one response cannot answer an operation of this kind */
export function checkOperation(kind: OperationTypeNode, schema: GraphQLSchema): void {
  if (schema.getRootType(kind) == null) throw badInput(`This API has no ${kind}: ask with a query.`);
  if (kind === OperationTypeNode.SUBSCRIPTION) {
    throw badInput(
      `A subscription is not answered by one response. Open a WebSocket at ${LIVE_PATH} with the subprotocol graphql-transport-ws.`,
    );
  }
}
