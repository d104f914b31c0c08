import type { Fate } from '@kto-kogo/domain';
import type { Theme } from '../ui/palette.ts';
import { svgDocument } from '../ui/svg-text.ts';
import { FateMark } from './fate-mark.tsx';
import { themeTokens } from './theme-tokens.ts';

/** The mark as an SVG document for the canvas, which draws images: one per fate, ring and theme. */
export function fateMarkSvg(fate: Fate, hasRing: boolean, theme: Theme): string {
  return svgDocument(<FateMark fate={fate} hasRing={hasRing} size={100} />, themeTokens(theme));
}

/** The same as an address that an image can be loaded from. */
export function fateMarkDataUri(fate: Fate, hasRing: boolean, theme: Theme): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(fateMarkSvg(fate, hasRing, theme))}`;
}
