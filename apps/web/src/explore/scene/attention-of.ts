import type { Selection } from '@kto-kogo/address';
import type { StillAttention } from '../../picture/highlight.ts';
import type { ExplorerScene } from './derive-scene.ts';

/** What selection and filters make of the drawing. */
export function attentionOf(scene: ExplorerScene, selection: Selection): StillAttention {
  const selected = new Set(idsOf(selection));
  const { marked, away } = scene;
  return { selected, marked, away: new Set([...away, ...awayEnds(scene, selected)]) };
}

/** Ends of ties that are held back, who have no tie that is kept. What is selected is never among them. */
function awayEnds({ network, kept, away, ego }: ExplorerScene, selected: ReadonlySet<string>): string[] {
  const held = [...network.ties.values()].filter(({ id }) => away.has(id));
  const tied = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return held
    .flatMap(({ from, to }) => [from, to])
    .filter((id) => !tied.has(id) && !selected.has(id) && id !== ego?.centre.id);
}

/** What bears the mark of selection: entities or a tie; a month is none of the drawing. */
function idsOf(selection: Selection): readonly string[] {
  switch (selection?.of) {
    case 'entity':
    case 'tie':
      return [selection.id];
    case 'several':
      return selection.ids;
    default:
      return [];
  }
}
