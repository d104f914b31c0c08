import type { Selection } from '../../address/explore-view.ts';
import type { StillAttention } from '../../picture/highlight.ts';
import type { ExplorerScene } from './derive-scene.ts';

/** What selection and filters make of the drawing. */
export function attentionOf({ marked, away }: ExplorerScene, selection: Selection): StillAttention {
  return { selected: new Set(idsOf(selection)), marked, away };
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
