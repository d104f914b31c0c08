import { exploreAddress } from '@kto-kogo/address';
import { isoDay } from '../../ui/iso-day.ts';
import type { Explorer } from '../context/explorer-context.tsx';
import { keptWords, lensWords, viewTitle, viewWords } from '../still/view-words.ts';
import type { ExportInput } from './export-input.ts';
import type { Format } from './formats.ts';

/** All that the filters keep, or only what of it is drawn. */
export type Scope = 'kept' | 'drawn';

export type Shown = Pick<Explorer, 'record' | 'scene' | 'view'>;

/** What the view itself gives to a file. The rest is asked of the record, and drawn. */
export type ViewInput = Omit<ExportInput, 'details' | 'people' | 'picture'>;

export function tiesIn({ scene }: Shown, scope: Scope): ExportInput['ties'] {
  return scope === 'kept' ? scene.kept : [...scene.network.ties.values()];
}

/** @param site origin of the page */
export function viewInput(shown: Shown, scope: Scope, site: string): ViewInput {
  const { record, scene, view } = shown;
  const ties = tiesIn(shown, scope);
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const all = scope === 'kept' ? record.network.nodes : scene.network.nodes;
  return {
    title: viewTitle(scene),
    words: `${scope === 'kept' ? keptWords(record, ties.length, view) : viewWords(record, scene, view)}${lensWords(scene)}`,
    site,
    address: `${site}${exploreAddress.href(view)}`,
    version: record.version,
    day: isoDay(),
    stances: scene.stances,
    ties,
    // The drawing has people without a tie too, where the reader asked for everyone.
    nodes: [...all.values()].filter(({ id }) => scope === 'drawn' || ends.has(id)),
  };
}

/** A table without a row could not even say what it is a table of. */
export function holdsNothing({ holds }: Pick<Format, 'holds'>, { ties, nodes }: ViewInput): boolean {
  if (holds === 'picture') return false;
  return ties.length === 0 && (holds !== 'people' || nodes.every(({ kind }) => kind !== 'FIGURE'));
}
