import { textWidth } from '../../geometry/text-width.ts';
import { rounded } from './rounded.ts';

/** Attributes that keep a text as wide as it was reckoned, where the face for which it was reckoned may be missing. */
export function fitted(text: string, sizePx: number, isBold: boolean) {
  return { textLength: rounded(textWidth(text, sizePx, isBold)), lengthAdjust: 'spacingAndGlyphs' } as const;
}
