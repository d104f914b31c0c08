import type { View } from '@kto-kogo/address';
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

/** "All ties that the filters keep, earliest first. 648 ties." */
export function sceneWords(scene: ExplorerScene, view: View): string {
  const of =
    scene.ego === null
      ? 'All ties that the filters keep'
      : `Ties of ${scene.ego.centre.name} that the filters keep`;
  const { column, isDescending } = view.sort;
  const order =
    view.shape === 'list' || column === 'date'
      ? isDescending && view.shape === 'table'
        ? 'latest first'
        : 'earliest first'
      : ORDER[column];
  const hidden = view.hidden.length;
  const without = hidden === 0 ? '' : ` Without those of ${countOf(hidden, 'hidden name', 'hidden names')}.`;
  return `${of}, ${order}. ${countOf(scene.kept.length, 'tie', 'ties')}.${without}`;
}
