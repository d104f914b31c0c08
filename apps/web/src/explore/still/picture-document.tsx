import { entityHref } from '../../address/entity-href.ts';
import { exploreAddress } from '../../address/explore.ts';
import { themeTokens } from '../../marks/theme-tokens.ts';
import { composePicture } from '../../picture/composed-picture.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import type { CompactRecord } from '../../record/network/compact-record.ts';
import { toExplorerRecord } from '../../record/network/explorer-record.ts';
import { svgDocument } from '../../ui/svg-text.ts';
import { deriveScene } from '../scene/derive-scene.ts';
import { drawView } from '../scene/draw-view.ts';
import { EGO_SIZE, NAME_PX } from './still-size.ts';
import { viewTitle } from './view-words.ts';

/**
 * The picture of a view with its key, as an SVG document in light colours.
 * @param query query of the page's address
 * @param site origin for the links, such as `https://…`, so that they work in a saved file
 */
export function pictureDocument(compact: CompactRecord, query: URLSearchParams, site: string): string {
  const record = toExplorerRecord(compact);
  const { value: view } = exploreAddress.read(query);
  const scene = deriveScene(record, view);
  const picture = drawView(record, scene, view, EGO_SIZE);
  const composed = composePicture(picture, view.selection?.id ?? null, NAME_PX[picture.layout]);
  return svgDocument(
    <PictureSvg
      composed={composed}
      name={viewTitle(scene)}
      hrefOf={(node) => `${site}${entityHref(node)}`}
      isAlone
    />,
    themeTokens('light'),
  );
}
