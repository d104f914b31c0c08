import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type CostOptions = {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
};

/** The length of a list without `@listSize`, as `directives.graphql` promises. */
const OTHER_LIST = 8;
/** The extra cost of each field of a mutation: a write is more expensive than reading an object. */
const WRITE_COST = 1_000;

/**
 * The most objects that a response may hold: `first` times the cost of what is selected below it, recursively; a list without
 * `first` is as long as `@listSize` says. Of fragments on several types only those count together that one object can have:
 * the dearest of them. Computed before execution, for a validated operation. Introspection is free:
 * validation bounds its depth and the schema its size.
 */
export function costOf(
  operation: OperationDefinitionNode,
  { schema, fragments, variables }: CostOptions,
): number {
  const listSize = schema.getDirective('listSize');
  const root = schema.getRootType(operation.operation);
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return root == null ? 0 : ofSelections(operation.selectionSet, root, null);

  /** @param page `first` of the enclosing field, which is the length of the lists in a connection or a network */
  function ofSelections(selectionSet: SelectionSetNode, type: GraphQLNamedType, page: number | null): number {
    let sum = 0;
    const extra = new Map<GraphQLObjectType, number>(objectTypes(type).map((each) => [each, 0]));
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        sum += ofField(selection, type, page) + (type === schema.getMutationType() ? WRITE_COST : 0);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const on = named(fragment.typeCondition?.name.value) ?? type;
      const cost = ofSelections(fragment.selectionSet, on, page);
      for (const each of objectTypes(on)) extra.set(each, (extra.get(each) ?? 0) + cost);
    }
    return sum + Math.max(0, ...extra.values());
  }

  function objectTypes(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType, page: number | null): number {
    const name = field.name.value;
    if (field.selectionSet === undefined || name.startsWith('__')) return 0;
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const definition = parent.getFields()[name];
    if (definition === undefined) return 0;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return 0;
    const ownFirst = definition.args.find((argument) => argument.name === 'first');
    const first = ownFirst === undefined ? null : (readFirst(field) ?? Number(ownFirst.defaultValue ?? 1));
    const isList = hasList(definition.type);
    const size = isList ? (first ?? page ?? assumedSize(definition)) : 1;
    return size * (1 + ofSelections(field.selectionSet, type, isList ? null : first));
  }

  function assumedSize({ astNode }: GraphQLField<unknown, unknown>): number {
    const { assumedSize } = (listSize && astNode && getDirectiveValues(listSize, astNode)) ?? {};
    return typeof assumedSize === 'number' ? assumedSize : OTHER_LIST;
  }

  function readFirst(field: FieldNode): number | null {
    const argument = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    const name = argument?.kind === Kind.VARIABLE ? argument.name.value : null;
    const given = name === null ? undefined : variables[name];
    // A negative `first` is refused when it is read; until then it must not lower the sum.
    if (typeof given === 'number') return Math.max(0, given);
    const value = name === null ? argument : given === undefined ? defaults.get(name) : null;
    return value?.kind === Kind.INT ? Math.max(0, Number(value.value)) : null;
  }

  function named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
  }
}

function hasList(type: GraphQLOutputType): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare);
}
