import type { View } from '@kto-kogo/address';
import { TIE_KIND_FACTS } from '@kto-kogo/domain';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { countOf, formatCount } from '../../ui/count-of.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import { drawnWords } from '../scene/drawn-words.ts';
import { describeChange } from './describe-change.ts';

/**
 * A change and what came of it, for a screen reader: "Only 1937: 192 of 462 accusations remain." Null for moves of the camera, which
 * change nothing that is told, and for a search in table or list, which says by itself what it found.
 */
export function announceChange(
  before: View,
  after: View,
  record: ExplorerRecord,
  scene: ExplorerScene,
): string | null {
  if (isSame({ ...before, frame: after.frame, text: after.text }, after)) return null;
  // A statement that was opened ends in a full stop of its own.
  const words = describeChange(before, after, record).replace(/\.$/, '');
  if (!isSame(narrowingOf(before), narrowingOf(after)))
    return `${words}: ${remainWords(record, scene, after)}.`;
  if (before.level !== after.level || !isSame(before.expanded, after.expanded)) {
    return `${words}: ${drawnWords(scene, after.level)}.`;
  }
  // What the places mean is seen in the choice; who does not see it hears it.
  return before.layout === after.layout ? `${words}.` : `${words}. ${LAYOUT_WORDS[after.layout].meaning}`;
}

/** "192 of 462 accusations remain": of the kinds that are chosen; where all of these do, "504 ties". */
function remainWords(
  { network }: ExplorerRecord,
  { kept }: ExplorerScene,
  { filter: { kinds } }: View,
): string {
  const all = [...network.ties.values()].filter((tie) => kinds?.includes(tie.kind) ?? true).length;
  const [only, ...more] = kinds ?? [];
  const [one, many] =
    only === undefined || more.length > 0
      ? (['tie', 'ties'] as const)
      : ([TIE_KIND_FACTS[only].one, TIE_KIND_FACTS[only].many] as const);
  if (kept.length === all) return countOf(all, one, many);
  const remain = kept.length === 0 ? 'none' : formatCount(kept.length);
  return `${remain} of ${countOf(all, one, many)} ${kept.length === 1 ? 'remains' : 'remain'}`;
}

function narrowingOf({ filter, hidden, isolated, focus, steps }: View) {
  return { filter, hidden, isolated, focus, steps };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
