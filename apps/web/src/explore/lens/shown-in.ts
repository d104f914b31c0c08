import type { Shape } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import type { ExplorerScene } from '../scene/derive-scene.ts';

/** The ids of all entities and ties that the view shows: of a drawing what is drawn, of table and list all that the filters keep. */
export function shownIn({ network, kept }: ExplorerScene, shape: Shape): ReadonlySet<Id> {
  return shape === 'network'
    ? new Set([...network.nodes.keys(), ...network.ties.keys()])
    : new Set(kept.flatMap(({ id, from, to }) => [id, from, to]));
}
