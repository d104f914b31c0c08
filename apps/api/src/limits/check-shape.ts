import { type DocumentNode, Kind, type SelectionSetNode, type ValueNode } from 'graphql';
import { badInput } from '../errors/api-error.ts';

/** The limits of a query's shape; a fragment counts wherever it is spread. Introspection is deeper by its nature. */
export const SHAPE_MAX = {
  depth: 12,
  introspectionDepth: 20,
  fields: 1_000,
  aliases: 60,
  directives: 60,
  rootFields: 30,
};

type Shape = { depth: number; fields: number; aliases: number; directives: number };

const EMPTY: Shape = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * Bounds a query by its syntax alone, before it is validated: validation itself is work, and may report a hundred errors for
 * one bad query.
 * @throws ApiError BAD_USER_INPUT with the limit
 */
export function checkShape(document: DocumentNode): void {
  const measure = measurer(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { selectionSet } = definition;
    demand('root fields', selectionSet.selections.length, SHAPE_MAX.rootFields);
    const { depth, fields, aliases, directives } = measure(selectionSet);
    demand('levels', depth, isIntrospection(selectionSet) ? SHAPE_MAX.introspectionDepth : SHAPE_MAX.depth);
    demand('fields, counting a fragment wherever it is spread', fields, SHAPE_MAX.fields);
    demand('aliases', aliases, SHAPE_MAX.aliases);
    demand('directives', directives, SHAPE_MAX.directives);
    for (const { defaultValue } of definition.variableDefinitions ?? []) checkNesting(defaultValue);
  }
}

function demand(what: string, number: number, max: number): void {
  if (number > max)
    throw badInput(`A query has at most ${max} ${what}; this one has ${number}. Ask in several.`);
}

/**
 * Measures each fragment once, however often it is spread: fragments that spread one another twice would take exponential time.
 */
function measurer(document: DocumentNode): (selectionSet: SelectionSetNode) => Shape {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet]] : [],
    ) as [string, SelectionSetNode][],
  );
  const measured = new Map<string, Shape>();

  function measureFragment(name: string): Shape {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Set before measuring, so that a fragment that spreads itself ends: validation refuses it later.
    measured.set(name, EMPTY);
    const selectionSet = fragments.get(name);
    const shape = selectionSet === undefined ? EMPTY : measure(selectionSet);
    measured.set(name, shape);
    return shape;
  }

  function measure(selectionSet: SelectionSetNode): Shape {
    const total = { ...EMPTY };
    for (const selection of selectionSet.selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? EMPTY
            : measure(selection.selectionSet);
      if (isField) for (const argument of selection.arguments ?? []) checkNesting(argument.value);
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.fields += inner.fields + (isField ? 1 : 0);
      total.aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      total.directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return total;
  }

  return measure;
}

const VALUE_DEPTH_MAX = 7;

/** No input of the schema is nested deeper: a place among the right options in the answer in the question in a step in the steps of a lesson. */
function checkNesting(value: ValueNode | undefined, depth = 1): void {
  if (value === undefined) return;
  demand('levels in a value', depth, VALUE_DEPTH_MAX);
  if (value.kind === Kind.LIST) for (const each of value.values) checkNesting(each, depth + 1);
  if (value.kind === Kind.OBJECT) for (const { value: each } of value.fields) checkNesting(each, depth + 1);
}

function isIntrospection({ selections }: SelectionSetNode): boolean {
  return selections.every((each) => each.kind === Kind.FIELD && each.name.value.startsWith('__'));
}
