import type { StylesheetStyle } from 'cytoscape';
import { NAME_LOOK, SELECTED_LINE_GLOW, SELECTED_RING, STATE_OPACITY } from '../../picture/picture-looks.ts';
import { PALETTE, type Theme } from '../../ui/palette.ts';
import { Z_LIT } from './node-styles.ts';

/**
 * Styles of hover, focus and selection. The accent colour marks the user's attention, never a tie or a fate.
 */
export function stateStyles(theme: Theme): StylesheetStyle[] {
  const { accent, ink2 } = PALETTE;
  const underlay = (opacity: number, padding: number) => ({
    'underlay-color': accent[theme],
    'underlay-opacity': opacity,
    'underlay-padding': padding,
  });
  return [
    { selector: 'edge.vague', style: { opacity: STATE_OPACITY.vague.edge } },
    { selector: 'node.dim', style: { opacity: STATE_OPACITY.dim.node } },
    { selector: 'edge.dim', style: { opacity: STATE_OPACITY.dim.edge } },
    { selector: 'node.faint', style: { opacity: STATE_OPACITY.faint.node } },
    { selector: 'edge.faint', style: { opacity: STATE_OPACITY.faint.edge } },
    { selector: 'node.away', style: { opacity: STATE_OPACITY.away.node } },
    { selector: 'edge.away', style: { opacity: STATE_OPACITY.away.edge } },
    { selector: 'node.lit', style: { 'z-index': Z_LIT } },
    {
      selector: 'node.hover',
      style: {
        'outline-width': 1.5,
        'outline-style': 'solid',
        'outline-color': ink2[theme],
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'node.selected, node.centre',
      style: {
        'font-weight': NAME_LOOK.selected,
        'outline-width': SELECTED_RING.width,
        'outline-style': 'solid',
        'outline-color': accent[theme],
        'outline-offset': SELECTED_RING.offset,
        'outline-opacity': 1,
        ...underlay(SELECTED_RING.glowOpacity, SELECTED_RING.glow),
        'underlay-shape': 'ellipse',
      },
    },
    { selector: 'node.plate.selected', style: { 'underlay-shape': 'round-rectangle' } },
    {
      selector: 'node.focused',
      style: {
        'outline-width': 3,
        'outline-style': 'solid',
        'outline-color': accent[theme],
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    // The name covers the plate, and its outline.
    {
      selector: 'node.grown.selected, node.grown.centre, node.grown.focused',
      style: {
        'text-border-width': SELECTED_RING.width,
        'text-border-color': accent[theme],
        'text-border-opacity': 1,
      },
    },
    { selector: 'edge.hover', style: { 'z-index': 8 } },
    { selector: 'edge.focused', style: { ...underlay(0.5, 3), 'z-index': 8 } },
    {
      selector: 'edge.selected',
      style: {
        ...underlay(SELECTED_LINE_GLOW.opacity, SELECTED_LINE_GLOW.padding),
        opacity: 1,
        'z-index': 9,
      },
    },
    { selector: 'edge.folded, edge.opened', style: { display: 'none' } },
  ];
}
