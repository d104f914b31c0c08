import {
  COERCED_WORDS,
  formatEdtf,
  type Id,
  STANDING_WORDS,
  TIE_KIND_FACTS,
  type TieFilter,
  TRUTH_WORDS,
} from '@kto-kogo/domain';
import type { Expansion, Network } from '@kto-kogo/network';
import { exploreAddress } from '../../address/explore.ts';
import type { Selection, View } from '../../address/explore-view.ts';
import { spanWords } from '../../time/strip/span-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import { LEVEL_WORDS } from '../scene/level-words.ts';

const SHAPE_WORDS: Record<View['shape'], string> = {
  network: 'Drawn as a network',
  table: 'As a table',
  list: 'As a reading list',
};

/** What a step changed, in words: "Hid Trotsky", "Only 1937". Of several changes at once, each. */
export function describeChange(before: View, after: View, record: Network): string {
  const nameOf = (id: Id) => record.nodes.get(id)?.shortName ?? id;
  const said = [
    ...(after.shape === before.shape ? [] : [SHAPE_WORDS[after.shape]]),
    ...(after.level === before.level ? [] : [LEVEL_WORDS[after.level]]),
    ...focusWords(before, after, nameOf),
    ...filterWords(before.filter, after.filter),
    ...expansionWords(before.expanded, after.expanded, nameOf),
    ...listed('Hid', added(before.hidden, after.hidden), nameOf),
    ...listed('Showed', added(after.hidden, before.hidden), nameOf),
    ...isolationWords(before.isolated, after.isolated),
    ...pinWords(before.pinned, after.pinned, nameOf),
    ...(after.away === before.away ? [] : [`Filtered away: ${after.away}`]),
    ...(after.size === before.size ? [] : [after.size === 'large' ? 'Shown large' : 'No longer large']),
    ...(after.sort === before.sort || isEqual(after.sort, before.sort) ? [] : ['Sorted the table']),
  ];
  // What is opened by another change, such as the dossier of a centre, is not told beside it.
  if (said.length === 0) said.push(...selectionWords(before.selection, after.selection, record));
  if (said.length === 0 && !isEqual(before.frame, after.frame)) {
    said.push(after.frame === null ? 'Fitted the picture' : 'Moved the picture');
  }
  return said.length === 0 ? 'No change' : said.join('; ');
}

/** Name of the first view of a history. */
export function describeFirst(view: View): string {
  return exploreAddress.write(view) === '' ? 'The opening' : 'The view of the link';
}

function focusWords(before: View, after: View, nameOf: (id: Id) => string): string[] {
  if (before.focus === after.focus) return [];
  return [after.focus === null ? 'Back to all' : `Around ${nameOf(after.focus)}`];
}

type List = Exclude<keyof TieFilter, 'since' | 'until'>;

const WORDS: Readonly<Partial<Record<List, Readonly<Record<string, string>>>>> = {
  kinds: Object.fromEntries(Object.entries(TIE_KIND_FACTS).map(([kind, { many }]) => [kind, many])),
  truth: TRUTH_WORDS,
  coerced: COERCED_WORDS,
  standing: STANDING_WORDS,
};

function filterWords(before: TieFilter, after: TieFilter): string[] {
  const lists = (Object.keys(after) as (keyof TieFilter)[]).filter(
    (key): key is List => key !== 'since' && key !== 'until',
  );
  const isSpanNew = before.since !== after.since || before.until !== after.until;
  const isOpen = after.since === null && after.until === null;
  return [
    ...lists.flatMap((list) => listChange(list, before[list], after[list])),
    ...(isSpanNew ? [isOpen ? 'All dates' : `Only ${wholeYear(after) ?? lowered(spanWords(after))}`] : []),
  ];
}

/** "1937" where the span is a whole year. */
function wholeYear({ since, until }: TieFilter): string | null {
  const year = since?.slice(0, 4);
  return since === `${year}-01-01` && until === `${year}-12-31` ? (year ?? null) : null;
}

/** "up to June 1937": a month keeps its capital. */
function lowered(words: string): string {
  return words.replace(/^Up to/, 'up to');
}

function listChange(list: List, before: unknown, after: unknown): string[] {
  if (isEqual(before, after)) return [];
  const words = WORDS[list];
  if (words === undefined) return ['Other filters'];
  if (!Array.isArray(after)) return [`All ${list === 'kinds' ? 'kinds of tie' : 'answers'}`];
  const chosen = after.map((word) => words[String(word)] ?? String(word));
  if (chosen.length === 0) return [list === 'kinds' ? 'No kind of tie' : 'None of the answers'];
  return [`Only ${listWords(chosen)}`];
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
    case 'several':
      return [
        `Selected ${listWords(after.ids.slice(0, 3).map((id) => nodes.get(id)?.shortName ?? id))}${after.ids.length > 3 ? ` and ${after.ids.length - 3} more` : ''}`,
      ];
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
