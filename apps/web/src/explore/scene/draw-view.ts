import type { View } from '../../address/explore-view.ts';
import { POSITIONS } from '../../picture/computed-positions.ts';
import { arrangeBands } from '../../picture/layouts/arrange-bands.ts';
import { arrangeEgoView } from '../../picture/layouts/arrange-ego.ts';
import type { EgoSize } from '../../picture/layouts/ego-columns.ts';
import { markVague } from '../../picture/mark-vague.ts';
import type { Picture } from '../../picture/picture.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import type { ExplorerScene } from './derive-scene.ts';

/**
 * Third step of the pipeline: makes a picture of the scene.
 * @param size of the canvas, for ego views; the time bands have a size of their own
 */
export function drawView(
  record: ExplorerRecord,
  { network, folded, ego }: ExplorerScene,
  { level, pinned, filter: { until } }: View,
  size: EgoSize,
): Picture {
  const picture =
    ego === null
      ? arrangeBands({
          scene: network,
          positions: POSITIONS.levels[level],
          pinned,
          folded,
          ties: record.ties,
        })
      : arrangeEgoView(ego, record.ties, size);
  return until === null ? picture : markVague(picture, network, until);
}
