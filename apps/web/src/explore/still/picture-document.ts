import { exploreAddress } from '@kto-kogo/address';
import { getLenses } from '../../record/interpretation/get-lenses.ts';
import { lensMarks } from '../../record/interpretation/lens.ts';
import { toExplorerRecord } from '../../record/network/explorer-record.ts';
import { isoDay } from '../../ui/iso-day.ts';
import { readCoreOf } from '../core/read-core-of.ts';
import { deriveScene, unknownWords } from '../scene/derive-scene.ts';
import { readView } from '../view-state/read-view.ts';
import { svgOfView } from './svg-of-view.tsx';
import { viewTitle } from './view-words.ts';

const NO_LENSES = { lenses: [], problems: [] };

/**
 * The picture of a view as an SVG document.
 * An address that is not understood gives sentences in its place: a picture has no room for them.
 *
 * @param query query of the page's address
 * @throws RequestError
 * @param site origin for the links, such as `https://…`, so that they work in a saved file
 */
export async function pictureDocument(
  query: URLSearchParams,
  site: string,
): Promise<
  | { svg: string; title: string /** Of the view on its page. */; address: string }
  | { problems: readonly string[] }
> {
  const record = toExplorerRecord(await readCoreOf(exploreAddress.read(query).value));
  const { view, problems } = readView(record, query);
  const { lenses, problems: unknownLenses } =
    view.lenses.length === 0 ? NO_LENSES : await getLenses(view.lenses);
  const scene = deriveScene(record, view, lensMarks(lenses));
  const faults = [...problems, ...unknownLenses, ...unknownWords(scene)];
  if (faults.length > 0) return { problems: faults };
  return {
    svg: await svgOfView(record, scene, view, { site, day: isoDay() }),
    title: viewTitle(scene),
    address: `${site}${exploreAddress.href(view)}`,
  };
}
