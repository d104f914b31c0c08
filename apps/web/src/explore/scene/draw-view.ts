import { selectedOf, type View } from '@kto-kogo/address';
import type { Id, TieSummary } from '@kto-kogo/domain';
import { sidesOf } from '@kto-kogo/network';
import { arrangeEgoView } from '../../picture/layouts/arrange-ego.ts';
import { arrangePlaces, isOnShelf } from '../../picture/layouts/arrange-places.ts';
import type { EgoSize } from '../../picture/layouts/ego-columns.ts';
import type { LayoutRun } from '../../picture/layouts/places.ts';
import { runRings } from '../../picture/layouts/run-rings.ts';
import { stretchFor, tallnessOf } from '../../picture/layouts/stretch.ts';
import { markedLabel, markStances } from '../../picture/mark-stances.ts';
import { markVague } from '../../picture/mark-vague.ts';
import type { Picture } from '../../picture/picture.ts';
import type { DrawnStance } from '../../picture/stance-text.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { sidesWords } from '../../record/network/side-words.ts';
import type { ExplorerScene } from './derive-scene.ts';
import { drawnStances } from './drawn-stances.ts';

/** Of a canvas on which plates have no room for more than their names. */
const NARROW_PX = 600;

/**
 * Third step of the pipeline: makes a picture of the scene.
 * @param run of the layout that the view asks for
 * @param size of the canvas; but for ego views of one step only how high it is for its width matters
 */
export function drawView(
  record: ExplorerRecord,
  scene: ExplorerScene,
  view: View,
  run: LayoutRun,
  size: EgoSize,
  isShelfOpen = false,
): Picture {
  const { until } = view.filter;
  const stances = drawnStances(scene.stances);
  const picture = nameShown(arrangeScene(record, scene, view, run, size, stances, isShelfOpen), view);
  const told = tellNodes(
    until === null ? picture : markVague(picture, scene.network, until),
    record,
    scene.kept,
  );
  return markStances(told, stances, size.width < NARROW_PX);
}

/** Behind the people stand no names of cases that the reader took away: they would seem to be shown. */
function nameShown(picture: Picture, { isolated, hidden, layout }: View): Picture {
  // By case or by office they say what the groups are.
  const isOfLayout = layout === 'cases' || layout === 'ladder';
  const headings = picture.headings.filter(
    ({ id }) => !hidden.includes(id) && (isolated.length === 0 || isOfLayout),
  );
  return { ...picture, headings };
}

function arrangeScene(
  { network: record, ties, positions, subject: { bands } }: ExplorerRecord,
  { network: scene, folded, ego }: ExplorerScene,
  { level, layout, steps, pinned, selection }: View,
  run: LayoutRun,
  size: EgoSize,
  stances: ReadonlyMap<Id, readonly DrawnStance[]>,
  isShelfOpen: boolean,
): Picture {
  if (ego !== null && steps === 1)
    return arrangeEgoView(ego, ties, size, ({ id, shortName }, how) =>
      markedLabel(shortName, stances.get(id) ?? [], how),
    );
  if (ego !== null) {
    const places = runRings(scene, ego.centre.id, steps, ties);
    const { id: centre } = ego.centre;
    const stretch = stretchFor(places, scene.nodes.keys(), tallnessOf(size));
    return arrangePlaces({
      ...{ layout: 'rings', scene, places, pinned: {}, folded, ties, shelf: 'closed', centre, stretch },
    });
  }
  const places = run({ scene, record, ties, isMany: level !== 'most', bands, positions });
  // Whoever stands on the shelf at another level was asked for by name; in layouts by case or office it holds those tied to others.
  const isShelved = (id: Id) => isOnShelf(id, places);
  const isNeeded =
    level !== 'all' ||
    layout === 'cases' ||
    layout === 'ladder' ||
    selectedOf(selection).some(isShelved) ||
    [...scene.ties.values()].some(({ from, to }) => isShelved(from) || isShelved(to));
  const shelf = isNeeded ? 'needed' : isShelfOpen ? 'open' : 'closed';
  const drawn = [...scene.nodes.keys()].filter((id) => shelf !== 'closed' || !isShelved(id));
  const stretch = stretchFor(places, drawn, tallnessOf(size));
  return arrangePlaces({ layout, scene, places, pinned, folded, ties, shelf, stretch });
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
