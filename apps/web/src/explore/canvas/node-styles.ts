import { FATES, type Fate } from '@kto-kogo/domain';
import type { NodeSingular, StylesheetStyle } from 'cytoscape';
import { fateMarkDataUri } from '../../marks/fate-mark-svg.tsx';
import { KIND_LOOKS } from '../../marks/tie-looks.ts';
import { LABEL_GAP } from '../../picture/node-size.ts';
import { HEADING_LOOK, NAME_LOOK, OUTLINE_WIDTH, PICTURE_FONT } from '../../picture/picture-looks.ts';
import { PALETTE, type Theme } from '../../ui/palette.ts';
import { asClass } from './elements.ts';
import { pinDataUri } from './pin-image.ts';

const Z_NAMED = 11;
/** More than anybody has ties. */
const Z_PLATE = 1000;
/** Above all others. */
export const Z_LIT = 1001;

/**
 * Styles of nodes: a figure shows the mark of its fate, an event is a diamond, trials and offices are plates.
 */
export function nodeStyles(theme: Theme): StylesheetStyle[] {
  const { canvas, ink, ink2 } = PALETTE;
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'ellipse',
        label: '',
        color: ink[theme],
        'font-family': PICTURE_FONT,
        'font-weight': NAME_LOOK.plain,
        'text-background-color': canvas[theme],
        'text-background-opacity': NAME_LOOK.groundOpacity,
        'text-background-padding': '1px',
        'background-opacity': 0,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...FATES.flatMap((fate) => [false, true].flatMap((hasRing) => markStyles(fate, hasRing, theme))),
    {
      selector: 'node.kind-event',
      style: outlined('diamond', ink2[theme], canvas[theme]),
    },
    {
      selector: 'node.kind-office',
      style: outlined('round-rectangle', KIND_LOOKS.TENURE.hue[theme], canvas[theme]),
    },
    {
      selector: 'node.kind-trial',
      style: { shape: 'cut-rectangle', 'background-color': ink2[theme], 'background-opacity': 1 },
    },
    { selector: 'node.kind-event.plate', style: { shape: 'rectangle' } },
    ...labelStyles(theme),
    {
      selector: 'node.heading',
      style: {
        label: 'data(label)',
        width: 1,
        height: 1,
        color: PALETTE.ink3[theme],
        'font-size': 'data(namePx)',
        'font-weight': HEADING_LOOK.weight,
        'text-valign': 'center',
        'text-background-opacity': 0,
        events: 'no',
        'z-index': 0,
      },
    },
  ];
}

/** The mark of a fate, with a pin at its upper right when the user moved it. */
function markStyles(fate: Fate, hasRing: boolean, theme: Theme): StylesheetStyle[] {
  const selector = `node.fate-${asClass(fate)}${hasRing ? '.ring' : ''}`;
  const mark = fateMarkDataUri(fate, hasRing, theme);
  return [
    { selector, style: { 'background-image': mark, 'background-fit': 'cover' } },
    {
      selector: `${selector}.pinned`,
      style: {
        'background-image': [mark, pinDataUri(theme)],
        'background-fit': ['cover', 'none'],
        'background-width': ['100%', '10px'],
        'background-height': ['100%', '10px'],
        'background-position-x': ['50%', '100%'],
        'background-position-y': ['50%', '0%'],
        'background-offset-x': ['0px', '4px'],
        'background-offset-y': ['0px', '-4px'],
        'background-clip': ['node', 'none'],
        'background-image-containment': ['inside', 'over'],
        'bounds-expansion': 10,
      },
    },
  ];
}

function outlined(
  shape: 'diamond' | 'round-rectangle',
  hue: string,
  paper: string,
): StylesheetStyle['style'] {
  return {
    shape,
    'background-color': paper,
    'background-opacity': 1,
    'border-width': OUTLINE_WIDTH,
    'border-color': hue,
  };
}

/** Names stand where `placeLabels` or the layout put them. */
function labelStyles(theme: Theme): StylesheetStyle[] {
  // The names of the foremost may lie on marks of those who have fewer ties. The type allows no mapping by name.
  const shown = {
    label: 'data(label)',
    'font-size': 'data(namePx)',
    'z-index': (node: NodeSingular) => Z_NAMED + Number(node.data('ties')),
  } as const;
  return [
    { selector: 'node.name-below', style: { ...shown, 'text-valign': 'bottom', 'text-margin-y': LABEL_GAP } },
    { selector: 'node.name-above', style: { ...shown, 'text-valign': 'top', 'text-margin-y': -LABEL_GAP } },
    {
      selector: 'node.name-right',
      style: { ...shown, 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': LABEL_GAP + 2 },
    },
    {
      selector: 'node.name-left',
      style: { ...shown, 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -LABEL_GAP - 2 },
    },
    {
      selector: 'node.name-inside',
      style: {
        ...shown,
        'text-valign': 'center',
        'font-weight': NAME_LOOK.major,
        'text-background-opacity': 0,
      },
    },
    { selector: 'node.kind-trial.name-inside', style: { color: PALETTE.canvas[theme] } },
    {
      selector: 'node.grown',
      style: {
        'text-background-color': PALETTE.ink2[theme],
        'text-background-opacity': 1,
        // The types of both allow no mapping by name.
        'text-background-padding': (node: NodeSingular) => `${node.data('namePad')}px`,
        'text-background-shape': 'roundrectangle',
        'z-index': Z_PLATE,
        'text-margin-x': (node: NodeSingular) => Number(node.data('nameX')),
      },
    },
    { selector: 'node.major', style: { 'font-weight': NAME_LOOK.major } },
    // Keeps the label clear of the outline and glow of the selected node.
    {
      selector: 'node.centre',
      style: {
        'font-weight': NAME_LOOK.selected,
        'text-margin-y': NAME_LOOK.centreGap,
      },
    },
    { selector: 'node.centre.plate', style: { 'text-margin-y': 0 } },
  ];
}
