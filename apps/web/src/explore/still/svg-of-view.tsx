import { entityHref, exploreAddress, type View } from '@kto-kogo/address';
import { themeTokens } from '../../marks/theme-tokens.ts';
import { composePicture } from '../../picture/composed-picture.ts';
import { loadRun } from '../../picture/layouts/layouts.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { svgDocument } from '../../ui/svg-text.ts';
import { partOf } from '../canvas/frame.ts';
import { provenanceWords } from '../export/provenance.ts';
import { attentionOf } from '../scene/attention-of.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import { drawView } from '../scene/draw-view.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { EGO_SIZE, NAME_PX } from './still-size.ts';
import { pictureWords, viewTitle } from './view-words.ts';

/**
 * The drawing with its key, and with what it is at its foot, as an SVG document in light colours.
 *
 * @param site origin for the links, such as `https://…`, so that they work in a saved file
 * @param day on which it is made, `YYYY-MM-DD`
 */
export async function svgOfView(
  record: ExplorerRecord,
  scene: ExplorerScene,
  view: View,
  { site, day }: { site: string; day: string },
): Promise<string> {
  const picture = drawView(record, scene, view, await loadRun(view.layout, record), EGO_SIZE);
  const provenance = {
    title: viewTitle(scene),
    words: pictureWords(record, scene, view),
    address: `${site}${exploreAddress.href(view)}`,
    version: record.version,
    day,
  };
  return svgDocument(
    <PictureSvg
      composed={composePicture(
        picture,
        attentionOf(scene, view.selection),
        NAME_PX[picture.layout],
        view.frame && partOf(picture, view.frame),
      )}
      name={provenance.title}
      hrefOf={(node) => `${site}${entityHref(node)}`}
      isAlone
      about={{ words: provenanceWords(provenance), metadata: pictureMetadata(provenance) }}
    />,
    themeTokens('light'),
  );
}
