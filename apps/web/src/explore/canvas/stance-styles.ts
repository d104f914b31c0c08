import { STANCE_KINDS, type StanceKind } from '@kto-kogo/domain';
import type { StylesheetStyle } from 'cytoscape';
import {
  STANCE_BAND_OPACITY,
  STANCE_BANDS,
  STANCE_OFFSET,
  STANCE_OUTLINES,
} from '../../picture/picture-looks.ts';
import { PALETTE, type Theme } from '../../ui/palette.ts';
import { asClass } from './elements.ts';

/** Styles of what lenses speak of: an outline round a node, a band behind a line, both by pattern. The line itself stays as it is. */
export function stanceStyles(theme: Theme): StylesheetStyle[] {
  const ink = PALETTE.ink[theme];
  return [
    ...STANCE_KINDS.map(
      (kind): StylesheetStyle => ({
        selector: `node.stance-${asClass(kind)}`,
        style: {
          'outline-width': STANCE_OUTLINES[kind].width,
          'outline-style': STANCE_OUTLINES[kind].style,
          'outline-color': ink,
          'outline-offset': STANCE_OFFSET,
          'outline-opacity': 1,
        },
      }),
    ),
    {
      selector: 'edge.band',
      style: {
        'line-color': ink,
        'line-opacity': STANCE_BAND_OPACITY,
        'line-style': 'solid',
        'target-arrow-shape': 'none',
        events: 'no',
        'z-index': 3,
      },
    },
    {
      selector: 'edge.words',
      style: { 'line-opacity': 0, 'target-arrow-shape': 'none', events: 'no', 'z-index': 9 },
    },
    ...STANCE_KINDS.map(
      (kind): StylesheetStyle => ({
        selector: `edge.band.stance-${asClass(kind)}`,
        style: bandStyle(STANCE_BANDS[kind], ink, PALETTE.canvas[theme]),
      }),
    ),
  ];
}

function bandStyle(
  { width, dash, gap }: (typeof STANCE_BANDS)[StanceKind],
  ink: string,
  paper: string,
): StylesheetStyle['style'] {
  if (dash !== null) return { width, 'line-style': 'dashed', 'line-dash-pattern': [...dash] };
  if (gap === 0) return { width };
  return {
    width: gap,
    'line-color': paper,
    'line-outline-width': (width - gap) / 2,
    'line-outline-color': ink,
  };
}
