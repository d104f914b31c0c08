import type { Fate } from '@kto-kogo/domain';
import { PALETTE, type Theme } from '../ui/palette.ts';
import { fateMarkShapes, type MarkShape } from './fate-mark-shapes.ts';

/** The mark as an SVG document for the canvas, which draws images: one per fate, ring and theme. */
export function fateMarkSvg(fate: Fate, hasRing: boolean, theme: Theme): string {
  const paint = { ink: PALETTE.ink[theme], paper: PALETTE.panel[theme] };
  const parts = fateMarkShapes(fate, hasRing).map((shape) => toMarkup(shape, paint));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${parts.join('')}</svg>`;
}

/** The same as an address that an image can be loaded from. */
export function fateMarkDataUri(fate: Fate, hasRing: boolean, theme: Theme): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(fateMarkSvg(fate, hasRing, theme))}`;
}

function toMarkup(shape: MarkShape, paint: Record<'ink' | 'paper', string>): string {
  if (shape.shape === 'line') {
    const [x1, y1] = shape.from;
    const [x2, y2] = shape.to;
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${paint[shape.stroke]}" stroke-width="${shape.width}"/>`;
  }
  const edge =
    shape.stroke === undefined ? '' : ` stroke="${paint[shape.stroke]}" stroke-width="${shape.width}"`;
  const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`;
  return `<circle cx="50" cy="50" r="${shape.r}" fill="${paint[shape.fill]}"${edge}${dash}/>`;
}
