import {
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What tells what an operation selects. */
export type Selecting = {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
};

/** What is selected at a path below a selection. */
export function selectionsAt(
  set: SelectionSetNode,
  path: readonly string[],
  type: GraphQLNamedType,
  options: Selecting,
): { set: SelectionSetNode; type: GraphQLNamedType }[] {
  const [name, ...rest] = path;
  if (name === undefined) return [{ set, type }];
  return included(set, options).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? options.fragments[selection.name.value] : selection;
      return fragment === undefined ? [] : selectionsAt(fragment.selectionSet, path, type, options);
    }
    if (selection.name.value !== name || selection.selectionSet === undefined || !isObjectType(type))
      return [];
    const definition = type.getFields()[name];
    return definition === undefined
      ? []
      : selectionsAt(selection.selectionSet, rest, getNamedType(definition.type), options);
  });
}

export function included({ selections }: SelectionSetNode, { variables }: Pick<Selecting, 'variables'>) {
  return selections.filter((selection) => isIncluded(selection, variables));
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}

export function typesNamed(name: string, schema: GraphQLSchema): readonly string[] {
  const type = schema.getType(name);
  return type === undefined ? [] : possibleTypes(type, schema);
}

export function possibleTypes(type: GraphQLNamedType, schema: GraphQLSchema): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}
