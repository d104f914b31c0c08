import type { View } from '../../address/explore-view.ts';
import { countOf } from '../../ui/count-of.ts';
import type { ExplorerScene } from './derive-scene.ts';

const ORDER: Record<View['sort']['column'], string> = {
  date: 'earliest first',
  who: 'by who',
  tie: 'by tie',
  whom: 'by whom',
  truth: 'by whether they hold',
  coerced: 'by force',
  standing: 'by how well recorded',
};

/** "Ties of Genrikh Yagoda, earliest first. 24 ties." */
export function sceneWords(scene: ExplorerScene, view: View): string {
  const of = scene.ego === null ? 'All ties on the canvas' : `Ties of ${scene.ego.centre.name}`;
  const { column, isDescending } = view.sort;
  const order =
    view.shape === 'list' || column === 'date'
      ? isDescending && view.shape === 'table'
        ? 'latest first'
        : 'earliest first'
      : ORDER[column];
  return `${of}, ${order}. ${countOf(scene.ties.length, 'tie', 'ties')}.`;
}
