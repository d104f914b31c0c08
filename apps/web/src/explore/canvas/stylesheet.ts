import type { StylesheetStyle } from 'cytoscape';
import type { Theme } from '../../ui/palette.ts';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import { stateStyles } from './state-styles.ts';

/**
 * The whole stylesheet. Trait rules come before state rules, so that states win. Sizes of text are data of the elements that bear some:
 * they follow the zoom, and a stylesheet that is replaced styles every element anew.
 */
export function stylesheet(theme: Theme): StylesheetStyle[] {
  return [...nodeStyles(theme), ...edgeStyles(theme), ...stateStyles(theme)];
}
