import { exploreAddress, type Selection, type Shown, type View } from '@kto-kogo/address';
import { formatEdtf, type Id, TIE_KIND_FACTS } from '@kto-kogo/domain';
import type { Expansion, Network } from '@kto-kogo/network';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import { LEVEL_WORDS } from '../scene/level-words.ts';
import { stepsWords } from '../toolbar/steps-words.ts';
import { filterChange } from './filter-change.ts';

const SHAPE_WORDS: Record<View['shape'], string> = {
  network: 'Drawn as a network',
  table: 'As a table',
  list: 'As a reading list',
};

/** Before the names of those that are selected. */
const SHOWN_WORDS: Record<Shown, string> = {
  list: 'Selected',
  connections: 'What connects',
  comparison: 'Compared',
};

/** What a step changed, in words: "Hid Trotsky", "Only 1937". Of several changes at once, each. */
export function describeChange(
  before: View,
  after: View,
  record: Pick<ExplorerRecord, 'network' | 'works'>,
): string {
  const { network } = record;
  const nameOf = (id: Id) => network.nodes.get(id)?.shortName ?? id;
  const opened = selectionWords(before.selection, after.selection, network);
  const said = [
    // The kinds that tie it came with it, so it is told first.
    ...(isThingOpened(before, after) ? opened : []),
    ...(after.shape === before.shape ? [] : [SHAPE_WORDS[after.shape]]),
    ...(after.layout === before.layout ? [] : [`Laid out by ${LAYOUT_WORDS[after.layout].by}`]),
    ...(after.level === before.level ? [] : [LEVEL_WORDS[after.level]]),
    ...focusWords(before, after, nameOf),
    ...filterChange(before.filter, after.filter, record),
    ...expansionWords(before.expanded, after.expanded, nameOf),
    ...listed('Hid', added(before.hidden, after.hidden), nameOf),
    ...listed('Showed', added(after.hidden, before.hidden), nameOf),
    ...isolationWords(before.isolated, after.isolated),
    ...pinWords(before.pinned, after.pinned, nameOf),
    ...(after.away === before.away ? [] : [`Filtered away: ${after.away}`]),
    ...(after.size === before.size ? [] : [after.size === 'large' ? 'Shown large' : 'No longer large']),
    ...(after.sort === before.sort || isEqual(after.sort, before.sort) ? [] : ['Sorted the table']),
    ...lensWords(before.lenses, after.lenses),
    ...laidWords(before, after),
    ...(after.text === before.text ? [] : [textWords(after.text)]),
  ];
  // What is opened by another change, such as the dossier of a centre, is not told beside it.
  if (said.length === 0) said.push(...opened);
  if (said.length === 0 && !isEqual(before.frame, after.frame)) {
    said.push(after.frame === null ? 'Fitted the picture' : 'Moved the picture');
  }
  return said.length === 0 ? 'No change' : said.join('; ');
}

function isThingOpened({ filter, focus, selection }: View, after: View): boolean {
  return (
    after.selection?.of === 'entity' &&
    after.focus === focus &&
    !isEqual(after.selection, selection) &&
    !isEqual(after.filter.kinds, filter.kinds)
  );
}

/** Name of the first view of a history. */
export function describeFirst(view: View): string {
  return exploreAddress.write(view) === '' ? 'The opening' : 'The view of the link';
}

function focusWords(before: View, after: View, nameOf: (id: Id) => string): string[] {
  if (before.focus === after.focus && before.steps === after.steps) return [];
  if (after.focus === null) return before.focus === null ? [] : ['Back to all'];
  const isPlain = before.focus !== after.focus && after.steps === 1;
  return [`Around ${nameOf(after.focus)}${isPlain ? '' : `, ${stepsWords(after.steps)}`}`];
}

function expansionWords(
  before: readonly Expansion[],
  after: readonly Expansion[],
  nameOf: (id: Id) => string,
): string[] {
  const changed = after.filter(
    ({ id, kinds }) => !isEqual(before.find((each) => each.id === id)?.kinds, kinds),
  );
  const gone = before.filter(({ id }) => after.every((each) => each.id !== id));
  return [
    ...changed.map(({ id, kinds }) =>
      kinds === null
        ? `Expanded ${nameOf(id)}`
        : `Expanded ${listWords(kinds.map((kind) => TIE_KIND_FACTS[kind].many))} of ${nameOf(id)}`,
    ),
    ...gone.map(({ id }) => `Collapsed ${nameOf(id)}`),
  ];
}

function isolationWords(before: readonly Id[], after: readonly Id[]): string[] {
  if (isEqual(before, after)) return [];
  return [after.length === 0 ? 'Everybody again' : `Only ${countOf(after.length, 'name', 'names')}`];
}

function pinWords(before: View['pinned'], after: View['pinned'], nameOf: (id: Id) => string): string[] {
  const moved = Object.keys(after).filter((id) => !isEqual(before[id], after[id]));
  const loose = Object.keys(before).filter((id) => after[id] === undefined);
  return [...listed('Pinned', moved, nameOf), ...listed('Unpinned', loose, nameOf)];
}

/** A reading has a long name, and the legend tells it. */
function lensWords(before: readonly Id[], after: readonly Id[]): string[] {
  if (isEqual(before, after)) return [];
  if (after.length === 0) return ['Took the lens off'];
  return [after.length === 1 ? 'Laid a lens over it' : 'Laid two lenses over it'];
}

/** Without two lenses there is nothing to lay. */
function laidWords(before: View, after: View): string[] {
  if (after.laid === before.laid || after.lenses.length < 2) return [];
  return [after.laid === 'beside' ? 'Laid the lenses side by side' : 'Laid one lens over the other'];
}

function textWords(text: string): string {
  return text === '' ? 'Searched for nothing in the ties' : `Searched the ties for “${text}”`;
}

function selectionWords(before: Selection, after: Selection, { nodes, ties }: Network): string[] {
  if (isEqual(before, after)) return [];
  switch (after?.of) {
    case undefined:
      return ['Closed the panel'];
    case 'entity':
      return [`Opened ${nodes.get(after.id)?.name ?? after.id}`];
    case 'tie':
      return [`Opened: ${ties.get(after.id)?.statement ?? after.id}`];
    case 'month':
      return [`Opened ${formatEdtf(after.id)}`];
    case 'several': {
      const names = after.ids.slice(0, 3).map((id) => nodes.get(id)?.shortName ?? id);
      const more = after.ids.length > 3 ? ` and ${after.ids.length - 3} more` : '';
      return [`${SHOWN_WORDS[after.shown]} ${listWords(names)}${more}`];
    }
  }
}

function listed(verb: string, ids: readonly Id[], nameOf: (id: Id) => string): string[] {
  return ids.length === 0 ? [] : [`${verb} ${listWords(ids.map(nameOf))}`];
}

function added(before: readonly Id[], after: readonly Id[]): Id[] {
  return after.filter((id) => !before.includes(id));
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
