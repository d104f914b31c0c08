import type { Day } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';
import type { Picture } from './picture.ts';

/**
 * Draws a tie faintly from its earliest day and fully from its latest, so that a vague date does not appear suddenly. A bundle
 * is as certain as its most certain tie.
 * @param until the last day shown
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
