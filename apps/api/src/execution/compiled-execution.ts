import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';

/** As in the reference implementation. */
const VARIABLE_ERRORS_MAX = 50;

/** A document that was parsed and validated, and what it is executed with. */
export type Operation = {
  document: DocumentNode;
  name: string | null;
  variables: Readonly<Record<string, unknown>>;
  context: Context;
};
export type ExecuteOperation = (operation: Operation) => Promise<ExecutionResult>;

/**
 * Executes operations by functions that are compiled once for each document. Apollo keeps parsed documents, and as long as it keeps one,
 * what is compiled of it is kept here.
 */
export function compiledExecution(schema: GraphQLSchema): ExecuteOperation {
  const compiled = new WeakMap<DocumentNode, Map<string | null, CompiledQuery | ExecutionResult>>();

  function compile(document: DocumentNode, name: string | null): CompiledQuery | ExecutionResult {
    const byName = compiled.get(document) ?? new Map<string | null, CompiledQuery | ExecutionResult>();
    compiled.set(document, byName);
    const known = byName.get(name);
    if (known !== undefined) return known;
    const made = compileQuery(schema, document, name ?? undefined);
    byName.set(name, made);
    return made;
  }

  return async ({ document, name, variables: given, context }) => {
    const operation = getOperationAST(document, name);
    // It says what is wrong with the name.
    if (operation == null) return execute({ schema, document, operationName: name });
    const variables = readVariables(schema, operation, given);
    if ('errors' in variables) return variables;
    const query = compile(document, name);
    if (!isCompiledQuery(query)) return query;
    const { errors, ...result } = await query.query(undefined, context, variables.values);
    return errors === undefined ? result : { ...result, errors: errors.map(asGraphQLError) };
  };
}

/** By the reference implementation: what is compiled does not know of inputs of which one field is given. */
function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown> } | { errors: readonly GraphQLError[] } {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, {
    maxErrors: VARIABLE_ERRORS_MAX,
  });
  return errors === undefined ? { values: coerced } : { errors };
}

/** Compiled queries have a class of their own for errors, which Apollo takes for no errors of GraphQL. */
function asGraphQLError({ message, path, originalError, extensions, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError, extensions });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: locations !== undefined });
}
