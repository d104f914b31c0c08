import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { groupBy } from '../group-by.ts';
import { numberOf } from './number-of.ts';
import { included, type Selecting, typesNamed } from './selecting.ts';

/** What is selected of some values, and how many objects those counted so far hold. */
type Selected = {
  sets: readonly SelectionSetNode[];
  /** By type of the value. */
  fields: Map<string, Field[]>;
  counts: Map<object, number>;
};
type Field = { name: string; node: FieldNode; below: Selected };

/**
 * How many objects an answer holds: what several fields or several ways lead to is read once, and stands in it once for each of them. Counted without
 * going each of the ways, of which there may be a billion.
 *
 * @param value what was read, as it is given to the executor
 * @param sets what is selected of it
 */
export function countObjects(
  value: unknown,
  sets: readonly SelectionSetNode[],
  selecting: Selecting,
): number {
  const known = new Map<string, Selected>();
  return countIn(value, selectedBy(sets));

  function countIn(value: unknown, selected: Selected): number {
    if (typeof value !== 'object' || value === null || value instanceof Error) return 0;
    if (Array.isArray(value)) return value.reduce((count, each) => count + countIn(each, selected), 0);
    const before = selected.counts.get(value);
    if (before !== undefined) return before;
    const object = value as { __typename?: string } & Record<string, unknown>;
    let count = 1;
    for (const { name, node, below } of fieldsOf(selected, object.__typename)) {
      const given = object[name];
      count += countIn(given instanceof Map ? given.get(node) : given, below);
    }
    selected.counts.set(value, count);
    return count;
  }

  /** The same wherever the same is selected, so that a value is counted once for all that leads to it. */
  function selectedBy(sets: readonly SelectionSetNode[]): Selected {
    const key = sets.map(numberOf).join();
    const selected = known.get(key) ?? { sets, fields: new Map(), counts: new Map() };
    known.set(key, selected);
    return selected;
  }

  /** Those that lead to objects. @param type undefined for a value of the one type that its field gives */
  function fieldsOf({ sets, fields }: Selected, type: string | undefined): Field[] {
    const before = fields.get(type ?? '');
    if (before !== undefined) return before;
    const byName = groupBy(
      sets.flatMap((set) => fieldNodes(set, type)),
      ({ alias, name }) => (alias ?? name).value,
    );
    const those = [...byName.values()].flatMap((nodes) => {
      const [node] = nodes;
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (node === undefined || below.length === 0) return [];
      return { name: node.name.value, node, below: selectedBy(below) };
    });
    fields.set(type ?? '', those);
    return those;
  }

  function fieldNodes(set: SelectionSetNode, type: string | undefined): FieldNode[] {
    return included(set, selecting).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? selecting.fragments[selection.name.value] : selection;
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition?.name.value;
      const isOther =
        type !== undefined &&
        condition !== undefined &&
        !typesNamed(condition, selecting.schema).includes(type);
      return isOther ? [] : fieldNodes(fragment.selectionSet, type);
    });
  }
}
