import { textWidth } from '../../geometry/text-width.ts';
import { rounded } from './rounded.ts';

/** Attributes that force the computed width, for documents that may be opened where the font is missing. */
export function fitted(text: string, sizePx: number, isBold: boolean) {
  return { textLength: rounded(textWidth(text, sizePx, isBold)), lengthAdjust: 'spacingAndGlyphs' } as const;
}
