import type { Paper } from '@kto-kogo/address';

/** In mm. */
const HEIGHTS: Record<Paper, number> = { a4: 297, letter: 279.4 };
const MARGIN = { top: 12, side: 16, bottom: 14 };

/** The paper, and how high a sheet is between its margins. Where a browser can, each sheet is numbered beneath. */
export function pageRule(paper: Paper): string {
  const { top, side, bottom } = MARGIN;
  return [
    `@page { size: ${paper === 'a4' ? 'A4' : 'letter'} portrait; margin: ${top}mm ${side}mm ${bottom}mm;`,
    '@bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4a534d; } }',
    `:root { --sheet-height: ${HEIGHTS[paper] - top - bottom}mm; }`,
  ].join(' ');
}
