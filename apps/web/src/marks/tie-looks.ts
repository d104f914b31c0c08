import type { Coerced, Standing, TieKind, TieTraits, Truth } from '@kto-kogo/domain';
import { PALETTE, type ThemedColour } from '../ui/palette.ts';

/**
 * How a tie is drawn: the kind gives arrowhead and hue, the truth of an accusation fills line and head,
 * coercion marks the accuser's end, the standing gives the dash pattern. The SVG samples and the canvas both
 * draw from this table.
 */

export type TieHead = 'triangle' | 'chevron' | 'tee' | 'diamond' | 'square' | 'circle' | 'triangle-backcurve';

/**
 * Head and hue of each kind. The hues are told apart under every kind of colour blindness, by hue or by head; they are never
 * used for text.
 */
export const KIND_LOOKS: Record<TieKind, { head: TieHead; hue: ThemedColour }> = {
  ACCUSATION: { head: 'triangle', hue: { light: '#7F4206', dark: '#F2AC59' } },
  REPLACEMENT: { head: 'chevron', hue: { light: '#3C83D9', dark: '#5BBCFD' } },
  ARREST: { head: 'tee', hue: PALETTE.ink },
  TRIAL_ROLE: { head: 'diamond', hue: { light: '#944382', dark: '#B94D74' } },
  TENURE: { head: 'square', hue: { light: '#00474C', dark: '#55AC98' } },
  PARTICIPATION: { head: 'circle', hue: { light: '#8A8D8A', dark: '#B4C8BA' } },
  CONSEQUENCE: { head: 'triangle-backcurve', hue: { light: '#757735', dark: '#928F09' } },
};

/** Dash and gap in pixels; null is an unbroken line. */
export const STANDING_DASHES: Record<Standing, readonly [number, number] | null> = {
  DOCUMENTED: null,
  REPORTED: [7, 4],
  DISPUTED: [2, 3.5],
};

/** Mark at the accuser's end: a bar means that the person was held. */
export const COERCED_MARKS: Record<Coerced, 'bar' | 'ring' | 'none'> = {
  YES: 'bar',
  UNKNOWN: 'ring',
  NO: 'none',
};

/** A fabricated accusation is a hollow line: it was made, and nothing is in it. */
export const TRUTH_FILLS: Record<Truth, { line: 'solid' | 'hollow'; head: 'filled' | 'hollow' }> = {
  SUBSTANTIATED: { line: 'solid', head: 'filled' },
  DISPUTED: { line: 'solid', head: 'hollow' },
  FABRICATED: { line: 'hollow', head: 'hollow' },
};

/** The traits of every tie that is no accusation. */
export const NO_ACCUSATION = { truth: null, coerced: null } as const;

export type TieLook = {
  head: TieHead;
  hue: ThemedColour;
  hueToken: string;
  isLineHollow: boolean;
  isHeadHollow: boolean;
  start: 'bar' | 'ring' | 'none';
  dash: readonly [number, number] | null;
};

export function tieLook({ kind, standing, truth, coerced }: TieTraits): TieLook {
  const fill = TRUTH_FILLS[truth ?? 'SUBSTANTIATED'];
  return {
    ...KIND_LOOKS[kind],
    hueToken: `--tie-${kind.toLowerCase().replace('_', '-')}`,
    isLineHollow: fill.line === 'hollow',
    isHeadHollow: fill.head === 'hollow',
    start: COERCED_MARKS[coerced ?? 'NO'],
    dash: STANDING_DASHES[standing],
  };
}
