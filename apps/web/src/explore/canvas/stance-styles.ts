import { STANCE_KINDS } from '@kto-kogo/domain';
import type { StylesheetStyle } from 'cytoscape';
import { STANCE_GLOW, STANCE_OFFSET, STANCE_OUTLINES } from '../../picture/picture-looks.ts';
import { PALETTE, type Theme } from '../../ui/palette.ts';
import { asClass } from './elements.ts';

/** Styles of what lenses speak of: an outline by pattern round a node, a glow behind a line. The line itself stays as it is. */
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
      selector: 'edge.lensed',
      style: {
        'underlay-color': ink,
        'underlay-opacity': STANCE_GLOW.opacity,
        'underlay-padding': STANCE_GLOW.padding,
        'z-index': 6,
      },
    },
  ];
}
