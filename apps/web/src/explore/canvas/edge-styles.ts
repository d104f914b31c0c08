import { COERCED, STANDINGS, TIE_KINDS, TRUTHS } from '@kto-kogo/domain';
import type { StylesheetStyle } from 'cytoscape';
import { COERCED_MARKS, KIND_LOOKS, STANDING_DASHES, TRUTH_FILLS } from '../../marks/tie-looks.ts';
import {
  FULL_LINE,
  HOLLOW_LINE,
  LINE_GAP,
  type LineLook,
  PICTURE_FONT,
  REST_LINE,
} from '../../picture/picture-looks.ts';
import { PALETTE, type Theme } from '../../ui/palette.ts';
import { asClass } from './elements.ts';

/**
 * Lines at rest are thin and quiet: hue and arrowhead tell the kind, dashes the standing. The full grammar
 * tells the rest.
 */
export function edgeStyles(theme: Theme): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        'source-endpoint': 'data(fromEnd)',
        'target-endpoint': 'data(toEnd)',
        'source-distance-from-node': LINE_GAP,
        'target-distance-from-node': LINE_GAP,
        ...lineStyle(REST_LINE),
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...TIE_KINDS.map(
      (kind): StylesheetStyle => ({
        selector: `edge.tie-${asClass(kind)}`,
        style: {
          'line-color': KIND_LOOKS[kind].hue[theme],
          'target-arrow-color': KIND_LOOKS[kind].hue[theme],
          'source-arrow-color': KIND_LOOKS[kind].hue[theme],
          'target-arrow-shape': KIND_LOOKS[kind].head,
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
      },
    },
    {
      selector: 'edge.worded',
      style: {
        label: 'data(written)',
        'text-margin-x': 'data(writtenX)',
        'text-margin-y': 'data(writtenY)',
        ...lineText(theme),
        // Cytoscape maps margins too; its types say otherwise.
      } as unknown as StylesheetStyle['style'],
    },
    ...fullStyles(theme),
  ];
}

const COERCED_STYLES: Record<'bar' | 'ring' | 'none', StylesheetStyle['style']> = {
  bar: { 'source-arrow-shape': 'tee' },
  ring: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
  none: {},
};

/** The full grammar: truth fills the line, coercion marks the accuser's end. */
function fullStyles(theme: Theme): StylesheetStyle[] {
  return [
    { selector: 'edge.full', style: { ...lineStyle(FULL_LINE), 'z-index': 5 } },
    ...TRUTHS.flatMap((truth): StylesheetStyle[] => {
      const { line, head } = TRUTH_FILLS[truth];
      const selector = `edge.full.truth-${asClass(truth)}`;
      const hollowHead = {
        'target-arrow-fill': 'hollow',
        'target-arrow-width': 1.3,
      } as StylesheetStyle['style'];
      const hollowLine: StylesheetStyle['style'] = {
        width: HOLLOW_LINE.gap,
        'line-color': PALETTE.canvas[theme],
        'line-outline-width': HOLLOW_LINE.edge,
        'line-outline-color': KIND_LOOKS.ACCUSATION.hue[theme],
      };
      return [
        ...(head === 'hollow' ? [{ selector, style: hollowHead }] : []),
        ...(line === 'hollow' ? [{ selector, style: hollowLine }] : []),
      ];
    }),
    ...COERCED.map(
      (coerced): StylesheetStyle => ({
        selector: `edge.full.coerced-${asClass(coerced)}`,
        style: COERCED_STYLES[COERCED_MARKS[coerced]],
      }),
    ),
  ];
}

function lineStyle({ width, opacity, headScale }: LineLook) {
  return { width, 'line-opacity': opacity, 'arrow-scale': headScale } as const;
}

function dashed(selector: string, dash: readonly [number, number] | null): StylesheetStyle[] {
  if (dash === null) return [];
  return [{ selector, style: { 'line-style': 'dashed', 'line-dash-pattern': [...dash] } }];
}

/** Text on a line: never in the line's own hue. */
function lineText(theme: Theme) {
  return {
    color: PALETTE.ink2[theme],
    'font-family': PICTURE_FONT,
    'font-size': 'data(writtenPx)',
    'text-background-color': PALETTE.canvas[theme],
    'text-background-opacity': 0.9,
    'text-background-padding': '1px',
  } as const;
}
