import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { isSelected } from './is-selected.ts';

function isNodesSelected(query: string): boolean {
  const { definitions } = parse(query);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fieldNodes = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? each.selectionSet.selections.filter((field): field is FieldNode => field.kind === Kind.FIELD)
      : [],
  );
  return isSelected(
    { fieldNodes, fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])) },
    'nodes',
  );
}

test.each([
  ['{ network { ties { id } nodes { id } } }', true],
  ['{ network { some: nodes { id } } }', true],
  ['{ network { ties { id } } network { nodes { id } } }', true],
  ['{ network { ... on Network { nodes { id } } } }', true],
  ['{ network { ...a } } fragment a on Network { ...b } fragment b on Network { nodes { id } }', true],
  ['query ($yes: Boolean!) { network { nodes @include(if: $yes) { id } } }', true],
  ['{ network { ties { id } omitted } }', false],
  ['{ network { ties { nodes } } }', false],
  ['{ network { nodes: ties { id } } }', false],
  ['{ network { ...a } } fragment a on Network { omitted }', false],
])('%s: %s', (query, expected) => {
  expect(isNodesSelected(query)).toBe(expected);
});
