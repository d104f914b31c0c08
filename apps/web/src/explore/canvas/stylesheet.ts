import type { StylesheetStyle } from 'cytoscape';
import type { Theme } from '../../ui/palette.ts';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import { stateStyles } from './state-styles.ts';

export type Look = {
  theme: Theme;
  /** Names keep their size on screen: their size in the picture is that, divided by the zoom. */
  labelPx: number;
};

/** How everything looks. Traits come before states, so that a state wins. */
export function stylesheet({ theme, labelPx }: Look): StylesheetStyle[] {
  return [...nodeStyles(theme, labelPx), ...edgeStyles(theme, labelPx), ...stateStyles(theme, labelPx)];
}
