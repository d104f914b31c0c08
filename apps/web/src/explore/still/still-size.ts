/** An ego view is arranged for a sheet of paper, and pushed sideways on a phone. */
export const EGO_SIZE = { width: 900, height: 620 };
/** Of names, by layout, in the picture. */
export const NAME_PX = { bands: 12, ego: 13 };
