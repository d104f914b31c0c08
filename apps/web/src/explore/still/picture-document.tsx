import { entityHref } from '../../address/entity-href.ts';
import { themeTokens } from '../../marks/theme-tokens.ts';
import { composePicture } from '../../picture/composed-picture.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import type { CompactRecord } from '../../record/network/compact-record.ts';
import { toExplorerRecord } from '../../record/network/explorer-record.ts';
import { svgDocument } from '../../ui/svg-text.ts';
import { attentionOf } from '../scene/attention-of.ts';
import { deriveScene, unknownWords } from '../scene/derive-scene.ts';
import { drawView } from '../scene/draw-view.ts';
import { readView } from '../view-state/read-view.ts';
import { EGO_SIZE, NAME_PX } from './still-size.ts';
import { viewTitle } from './view-words.ts';

/**
 * The picture of a view with its key, as an SVG document in light colours.
 * An address that is not understood gives sentences in its place: a picture has no room for them.
 *
 * @param query query of the page's address
 * @param site origin for the links, such as `https://…`, so that they work in a saved file
 */
export function pictureDocument(
  compact: CompactRecord,
  query: URLSearchParams,
  site: string,
): { svg: string } | { problems: readonly string[] } {
  const record = toExplorerRecord(compact);
  const { view, problems } = readView(record, query);
  const scene = deriveScene(record, view);
  const faults = [...problems, ...unknownWords(scene)];
  if (faults.length > 0) return { problems: faults };
  const picture = drawView(record, scene, view, EGO_SIZE);
  const composed = composePicture(picture, attentionOf(scene, view.selection), NAME_PX[picture.layout]);
  const svg = svgDocument(
    <PictureSvg
      composed={composed}
      name={viewTitle(scene)}
      hrefOf={(node) => `${site}${entityHref(node)}`}
      isAlone
    />,
    themeTokens('light'),
  );
  return { svg };
}
