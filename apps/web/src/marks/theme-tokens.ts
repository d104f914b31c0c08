import { TIE_KINDS } from '@kto-kogo/domain';
import { PALETTE, type Theme } from '../ui/palette.ts';
import type { Tokens } from '../ui/svg-text.ts';
import { NO_ACCUSATION, tieLook } from './tie-looks.ts';

/** Values of the colour tokens in one theme, for standalone drawings. */
export function themeTokens(theme: Theme): Tokens {
  return Object.fromEntries([
    ...Object.entries(PALETTE).map(([name, colour]) => [
      `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      colour[theme],
    ]),
    ...TIE_KINDS.map((kind) => {
      const { hueToken, hue } = tieLook({ kind, standing: 'DOCUMENTED', ...NO_ACCUSATION });
      return [hueToken, hue[theme]];
    }),
  ]);
}
