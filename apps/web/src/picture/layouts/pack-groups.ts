import { compareText, ENTITY_KIND_WORDS, type Id } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import type { Reach } from '../../geometry/box.ts';
import { namedReach, nodeSize, plainReach, plateSize } from '../node-size.ts';
import type { PictureHeading } from '../picture.ts';
import {
  BETWEEN,
  type Block,
  chooseShape,
  FOOT,
  MARGIN,
  type Named,
  SHELF_HEAD,
  tallness,
} from './choose-shape.ts';
import { heightOf, layRows, type Row } from './lay-rows.ts';
import type { LayoutInput, Places } from './places.ts';

/** A case or an office, and who belongs to it. */
export type Group = readonly [id: Id, members: readonly Id[]];

/** Computed ahead: they follow from more of the record than the browser has. */
export type Groups = { cases: readonly Group[]; offices: readonly Group[] };

type Rules = {
  /** Within a group: those with most ties first, or as the group has them. */
  order: 'ties' | 'as it is';
  /** Who is in no group. */
  shelf: string;
};

/** In px at zoom 1. */
const HEAD = 26;
/** Where a case or an office is drawn itself: so far from its members that lines lead there. */
const DRAWN_HEAD = 46;
/** Of a column and between two, and the zoom at which names have room. From afar the cases are read, and from near the many. */
const FEW = { column: 236, gutter: 34, namedZoom: 0.85 };
const MANY = { column: 172, gutter: 26, namedZoom: 1.4 };

/** Groups under their names in columns, one below the other. Members stand side by side in rows; who is in no group, beneath. */
export function packGroups(groups: readonly Group[], input: LayoutInput, { order, shelf }: Rules): Places {
  const { scene, record, ties, isMany } = input;
  const { column, gutter, namedZoom } = isMany ? MANY : FEW;
  const byTies = (a: Id, b: Id) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0) || compareText(a, b);
  const filled = groups.flatMap(([id, members]) => {
    const drawn = members.filter((each) => scene.nodes.has(each));
    const label = record.nodes.get(id)?.shortName ?? id;
    return drawn.length === 0 ? [] : [{ id, label, ids: order === 'ties' ? drawn.toSorted(byTies) : drawn }];
  });
  const grouped = new Set(filled.flatMap(({ id, ids }) => [id, ...ids]));
  // Each is asked for again with every shape that is tried.
  const reaches = new Map(
    [...scene.nodes].map(([id, node]) => [id, reachOfNode(node, ties.get(id) ?? 0, namedZoom)]),
  );
  const reachOf = (id: Id) => reaches.get(id) ?? plainReach({ width: 0, height: 0 });
  const toBlock = (group: Named, width: number): Block => {
    const rows = layRows(group.ids, reachOf, width);
    const head = scene.nodes.has(group.id) ? DRAWN_HEAD : HEAD;
    return { ...group, rows, head, height: head + heightOf(rows) };
  };
  const things = thingsIn(input, grouped);
  const alone = [...scene.nodes.values()]
    .filter(({ id, kind }) => kind === 'FIGURE' && !grouped.has(id))
    .map(({ id }) => id)
    .toSorted(byTies);
  const { columns, width, wide, height, shelved } = chooseShape(
    filled.map((group) => toBlock(group, column)),
    (count) => {
      const across = 2 * MARGIN + count * (column + gutter) - gutter;
      return {
        width: across,
        wide: things.map((group) => toBlock(group, across - 2 * MARGIN)),
        shelved: layRows(alone, reachOf, across - 2 * MARGIN),
      };
    },
  );
  const places: Record<Id, [number, number]> = {};
  const put = (rows: readonly Row[], left: number, top: number) => {
    let down = top;
    for (const { items, height: tall } of rows) {
      for (const { id, x, y } of items) places[id] = [Math.round(left + x), Math.round(down + y)];
      down += tall;
    }
  };
  const headings: (PictureHeading & { size: number })[] = [];
  const putBlocks = (blocks: readonly Block[], left: number, middle: number, from: number) => {
    let top = from;
    for (const { id, label, ids, rows, head, height: tall } of blocks) {
      const [x, y] = [left + middle, top + HEAD / 2];
      // A case or an office that is drawn itself stands in place of its name.
      if (scene.nodes.has(id)) places[id] = [Math.round(x), Math.round(y)];
      else headings.push({ id, label, x, y, size: ids.length });
      put(rows, left, top + head);
      top += tall + BETWEEN;
    }
  };
  for (const [at, own] of columns.entries()) {
    putBlocks(own, MARGIN + at * (column + gutter), column / 2, MARGIN);
  }
  putBlocks(wide, MARGIN, width / 2 - MARGIN, height - tallness(wide));
  put(shelved, MARGIN, height + SHELF_HEAD);
  return {
    width,
    height,
    places,
    bands: [],
    headings: headings.toSorted((a, b) => b.size - a.size).map(({ size, ...heading }) => heading),
    shelf,
    foot: FOOT,
  };
}

/** Trials, offices and events that head no group, where they are drawn. */
function thingsIn({ scene }: LayoutInput, heads: ReadonlySet<Id>) {
  return (['TRIAL', 'EVENT', 'OFFICE'] as const).flatMap((kind) => {
    const ids = [...scene.nodes.values()]
      .filter((node) => node.kind === kind && !heads.has(node.id))
      .map(({ id }) => id)
      .toSorted();
    const { many } = ENTITY_KIND_WORDS[kind];
    return ids.length === 0 ? [] : [{ id: kind, label: many.charAt(0).toUpperCase() + many.slice(1), ids }];
  });
}

function reachOfNode({ kind, shortName }: NetworkNode, ties: number, namedZoom: number): Reach {
  const size = nodeSize(kind, shortName, ties);
  if (kind === 'TRIAL') return plainReach(plateSize(shortName));
  return namedReach(Math.max(size.width, size.height) / 2, shortName, namedZoom);
}
