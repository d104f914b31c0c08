import type { Day } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Picture } from './picture.ts';

/**
 * A vague date does not pop: a tie is drawn faint from its earliest day and in full from its latest. A line for several is
 * as sure as the surest of them.
 * @param until the last day that is shown
 */
export function markVague(picture: Picture, scene: Network, until: Day): Picture {
  const isVague = (id: string) => (scene.ties.get(id)?.latest ?? '') > until;
  const sure = new Set(
    picture.edges.flatMap(({ id, role, bundle }) =>
      role === 'bundle' || isVague(id) ? [] : bundle === null ? [id] : [id, bundle],
    ),
  );
  return { ...picture, edges: picture.edges.map((edge) => ({ ...edge, isVague: !sure.has(edge.id) })) };
}
