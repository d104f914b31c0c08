import type { Shape } from '@kto-kogo/address';

/** Names of the shapes. `short` stands where there is little room. */
export const SHAPE_WORDS: Record<Shape, { word: string; short: string }> = {
  network: { word: 'Network', short: 'Network' },
  table: { word: 'Table', short: 'Table' },
  list: { word: 'Reading list', short: 'List' },
};
