import type { Picture } from '../../picture/picture.ts';

/** Size in px for which an ego view is arranged: fits a sheet of paper; a phone scrolls it sideways. */
export const EGO_SIZE = { width: 900, height: 620 };
/** Font size of labels in px of the picture. */
export const NAME_PX: Readonly<Record<Picture['layout'], number>> = {
  ...{ bands: 12, cases: 12, force: 12, ladder: 12, rings: 12 },
  ego: 13,
};
