import { COERCED, STANDINGS, TIE_KINDS, TRUTHS } from '@kto-kogo/domain';
import type { StylesheetStyle } from 'cytoscape';
import { FORCE_MARKS, STANDING_DASHES, TIE_HEADS, TIE_HUES, TRUTH_FILLS } from '../../marks/tie-looks.ts';
import { PALETTE, type Theme } from '../../ui/palette.ts';
import { asClass } from './elements.ts';
import { CANVAS_FONT } from './node-styles.ts';

/**
 * Lines at rest are thin and quiet: hue and arrowhead tell the kind, dashes the standing. The full grammar
 * tells the rest.
 */
export function edgeStyles(theme: Theme, labelPx: number): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        'source-endpoint': 'data(fromEnd)',
        'target-endpoint': 'data(toEnd)',
        'source-distance-from-node': 2,
        'target-distance-from-node': 2,
        width: 1.1,
        'line-opacity': 0.5,
        'arrow-scale': 0.6,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...TIE_KINDS.map(
      (kind): StylesheetStyle => ({
        selector: `edge.tie-${asClass(kind)}`,
        style: {
          'line-color': TIE_HUES[kind][theme],
          'target-arrow-color': TIE_HUES[kind][theme],
          'source-arrow-color': TIE_HUES[kind][theme],
          'target-arrow-shape': TIE_HEADS[kind],
        },
      }),
    ),
    ...STANDINGS.flatMap((standing) =>
      dashed(`edge.standing-${asClass(standing)}`, STANDING_DASHES[standing]),
    ),
    {
      selector: 'edge.bundle',
      style: {
        'line-color': PALETTE.ink2[theme],
        'target-arrow-color': PALETTE.ink2[theme],
        'target-arrow-shape': 'triangle',
        'line-style': 'solid',
        width: 'data(thickness)',
        label: 'data(count)',
        ...lineText(theme, labelPx),
      },
    },
    ...fullStyles(theme),
  ];
}

const FORCE_STYLES: Record<'bar' | 'ring' | 'none', StylesheetStyle['style']> = {
  bar: { 'source-arrow-shape': 'tee' },
  ring: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
  none: {},
};

/** The full grammar: truth fills the line, coercion marks the accuser's end. */
function fullStyles(theme: Theme): StylesheetStyle[] {
  return [
    { selector: 'edge.full', style: { width: 1.7, 'line-opacity': 1, 'arrow-scale': 0.95, 'z-index': 5 } },
    ...TRUTHS.flatMap((truth): StylesheetStyle[] => {
      const { line, head } = TRUTH_FILLS[truth];
      const selector = `edge.full.truth-${asClass(truth)}`;
      const hollowHead = {
        'target-arrow-fill': 'hollow',
        'target-arrow-width': 1.3,
      } as StylesheetStyle['style'];
      const hollowLine: StylesheetStyle['style'] = {
        width: 2.2,
        'line-color': PALETTE.canvas[theme],
        'line-outline-width': 1.15,
        'line-outline-color': TIE_HUES.ACCUSATION[theme],
      };
      return [
        ...(head === 'hollow' ? [{ selector, style: hollowHead }] : []),
        ...(line === 'hollow' ? [{ selector, style: hollowLine }] : []),
      ];
    }),
    ...COERCED.map(
      (coerced): StylesheetStyle => ({
        selector: `edge.full.force-${asClass(coerced)}`,
        style: FORCE_STYLES[FORCE_MARKS[coerced]],
      }),
    ),
  ];
}

function dashed(selector: string, dash: readonly [number, number] | null): StylesheetStyle[] {
  if (dash === null) return [];
  return [{ selector, style: { 'line-style': 'dashed', 'line-dash-pattern': [...dash] } }];
}

/** Text on a line: never in the line's own hue. */
export function lineText(theme: Theme, labelPx: number) {
  return {
    color: PALETTE.ink2[theme],
    'font-family': CANVAS_FONT,
    'font-size': labelPx * 0.92,
    'text-background-color': PALETTE.canvas[theme],
    'text-background-opacity': 0.9,
    'text-background-padding': '1px',
  } as const;
}
