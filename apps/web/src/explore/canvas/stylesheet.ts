import type { StylesheetStyle } from 'cytoscape';
import type { Theme } from '../../ui/palette.ts';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import { stanceStyles } from './stance-styles.ts';
import { stateStyles } from './state-styles.ts';

/**
 * The whole stylesheet. Trait rules come before state rules, so that states win. Sizes of text are data of the elements that bear some:
 * they follow the zoom, and a stylesheet that is replaced styles every element anew.
 */
export function stylesheet(theme: Theme): StylesheetStyle[] {
  return [
    ...nodeStyles(theme),
    ...edgeStyles(theme),
    ...stanceStyles(theme),
    ...stateStyles(theme),
    OWN_ENCLOSURE,
  ];
}

/** We draw what is enclosed, which is not always a box. The type asks for all that can be said of the core, Cytoscape does not. */
const OWN_ENCLOSURE: StylesheetStyle = {
  selector: 'core',
  style: { 'selection-box-opacity': 0, 'selection-box-border-width': 0 },
} as StylesheetStyle;
