import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
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

/** The length of a list that the SDL says nothing of: `directives.graphql` promises it. */
const OTHER_LIST = 8;
/** What each field of a mutation costs beside what it returns: a write is dearer than an object read. */
const WRITE_COST = 1_000;

/**
 * How many objects a response may hold at most: `first` times what hangs below it, all the way down; a list without
 * `first` is as long as `@listSize` says. Reckoned before anything is executed, for an operation that has been validated.
 * Introspection costs nothing here: its depth is bounded by validation and its size by the schema.
 */
export function costOf(
  operation: OperationDefinitionNode,
  { schema, fragments, variables }: CostOptions,
): number {
  const listSize = schema.getDirective('listSize');
  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : ofSelections(operation.selectionSet, root, null);

  /** @param page `first` of the field around, which is how long the lists in a connection or a network are */
  function ofSelections(selectionSet: SelectionSetNode, type: GraphQLNamedType, page: number | null): number {
    let sum = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        sum += ofField(selection, type, page) + (type === schema.getMutationType() ? WRITE_COST : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum += ofSelections(selection.selectionSet, named(selection.typeCondition?.name.value) ?? type, page);
      } else {
        const fragment = fragments.get(selection.name.value);
        const on = named(fragment?.typeCondition.name.value);
        if (fragment !== undefined && on !== undefined) sum += ofSelections(fragment.selectionSet, on, page);
      }
    }
    return sum;
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
    const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
    const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
    // What is out of range is refused when it is read; until then it must not make the sum negative.
    return typeof given === 'number' ? Math.max(0, given) : null;
  }

  function named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
  }
}

function hasList(type: GraphQLOutputType): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare);
}
