import { groupBy } from '@kto-kogo/domain';
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { numberOf } from './number-of.ts';
import { included, type Selecting, typesNamed } from './selecting.ts';

/** One with more counts as several: a text may be asked for under many names. */
const FIELDS_OF_ONE = 20;

/** What is selected of some values, and how many objects those counted so far hold. */
type Selected = {
  sets: readonly SelectionSetNode[];
  byType: Map<string, OfType>;
  counts: Map<object, number>;
};
/** Of a value of one type: as how many objects it counts itself, and the fields that lead to others. */
type OfType = { own: number; fields: Field[] };
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
    const { own, fields } = ofType(selected, object.__typename);
    let count = own;
    for (const { name, node, below } of fields) {
      const given = object[name];
      count += countIn(given instanceof Map ? given.get(node) : given, below);
    }
    selected.counts.set(value, count);
    return count;
  }

  /** The same wherever the same is selected, so that a value is counted once for all that leads to it. */
  function selectedBy(sets: readonly SelectionSetNode[]): Selected {
    const key = sets.map(numberOf).join();
    const selected = known.get(key) ?? { sets, byType: new Map(), counts: new Map() };
    known.set(key, selected);
    return selected;
  }

  /** @param type undefined for a value of the one type that its field gives */
  function ofType({ sets, byType }: Selected, type: string | undefined): OfType {
    const before = byType.get(type ?? '');
    if (before !== undefined) return before;
    const byName = groupBy(
      sets.flatMap((set) => fieldNodes(set, type)),
      ({ alias, name }) => (alias ?? name).value,
    );
    const fields = [...byName.values()].flatMap((nodes) => {
      const [node] = nodes;
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (node === undefined || below.length === 0) return [];
      return { name: node.name.value, node, below: selectedBy(below) };
    });
    const own = Math.max(1, Math.ceil(byName.size / FIELDS_OF_ONE));
    byType.set(type ?? '', { own, fields });
    return { own, fields };
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
