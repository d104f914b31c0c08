import type { Id, TieSummary } from '@kto-kogo/domain';
import { sidesOf } from '@kto-kogo/network';
import { selectedOf, type View } from '../../address/explore-view.ts';
import { POSITIONS } from '../../picture/computed-positions.ts';
import { arrangeBands, isOnShelf } from '../../picture/layouts/arrange-bands.ts';
import { arrangeEgoView } from '../../picture/layouts/arrange-ego.ts';
import type { EgoSize } from '../../picture/layouts/ego-columns.ts';
import { markVague } from '../../picture/mark-vague.ts';
import type { Picture } from '../../picture/picture.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { sidesWords } from '../../record/network/side-words.ts';
import type { ExplorerScene } from './derive-scene.ts';

/**
 * Third step of the pipeline: makes a picture of the scene.
 * @param size of the canvas, for ego views; the time bands have a size of their own
 */
export function drawView(
  record: ExplorerRecord,
  { kept, network, folded, ego }: ExplorerScene,
  { level, pinned, selection, filter: { until } }: View,
  size: EgoSize,
  isShelfOpen = false,
): Picture {
  // Whoever stands on the shelf at another level was asked for by name.
  const isNeeded = level !== 'all' || selectedOf(selection).some((id) => isOnShelf(id, POSITIONS));
  const picture =
    ego === null
      ? arrangeBands({
          scene: network,
          positions: POSITIONS,
          pinned,
          folded,
          ties: record.ties,
          cases: level === 'most' ? null : record.network,
          shelf: isNeeded ? 'needed' : isShelfOpen ? 'open' : 'closed',
        })
      : arrangeEgoView(ego, record.ties, size);
  return tellNodes(until === null ? picture : markVague(picture, network, until), record, kept);
}

/** Gives each node the words of its ties: of all that the filters keep, also where the drawing leaves some out. */
function tellNodes(picture: Picture, { network }: ExplorerRecord, kept: readonly TieSummary[]): Picture {
  const sides = sidesOf(kept);
  const nameOf = (id: Id) => network.nodes.get(id)?.shortName ?? id;
  const nodes = picture.nodes.map((node) => ({
    ...node,
    told: sidesWords(sides.get(node.id) ?? [], nameOf),
  }));
  return { ...picture, nodes };
}
