import type { StylesheetStyle } from 'cytoscape';
import type { Theme } from '../../ui/palette.ts';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import { stateStyles } from './state-styles.ts';

export type Look = {
  theme: Theme;
  /** Font size in picture units, so that labels keep their size on screen. */
  labelPx: number;
};

/** The whole stylesheet. Trait rules come before state rules, so that states win. */
export function stylesheet({ theme, labelPx }: Look): StylesheetStyle[] {
  return [...nodeStyles(theme, labelPx), ...edgeStyles(theme, labelPx), ...stateStyles(theme, labelPx)];
}
