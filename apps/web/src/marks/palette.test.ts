import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PALETTE, type ThemedColour } from '../ui/palette.ts';
import { KIND_LOOKS } from './tie-looks.ts';

const tokens = readFileSync(join(import.meta.dirname, '../ui/tokens.css'), 'utf8');
const hues = readFileSync(join(import.meta.dirname, 'tie-hues.css'), 'utf8');

function declared(css: string, name: string): ThemedColour | null {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return light === undefined || dark === undefined
    ? null
    : { light: light.toUpperCase(), dark: dark.toUpperCase() };
}

test.each(Object.entries(PALETTE))('%s is the same in CSS and on the canvas', (name, colour) => {
  expect(
    declared(
      tokens,
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    ),
  ).toEqual(colour);
});

test.each(Object.entries(KIND_LOOKS))(
  'the hue of %s is the same in CSS and on the canvas',
  (kind, { hue }) => {
    expect(declared(hues, `tie-${kind.toLowerCase().replace('_', '-')}`)).toEqual(hue);
  },
);

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)('text can be read on every ground, in the %s theme', (theme) => {
  for (const text of [PALETTE.ink, PALETTE.ink2, PALETTE.ink3, PALETTE.accent]) {
    for (const ground of [PALETTE.ground, PALETTE.canvas, PALETTE.panel]) {
      expect(contrast(text[theme], ground[theme])).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(contrast(PALETTE.ink2[theme], PALETTE.accentSoft[theme])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(PALETTE.onAccent[theme], PALETTE.accent[theme])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(PALETTE.warn[theme], PALETTE.warnSoft[theme])).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)('every line can be seen, in the %s theme', (theme) => {
  for (const { hue } of Object.values(KIND_LOOKS)) {
    expect(contrast(hue[theme], PALETTE.canvas[theme])).toBeGreaterThanOrEqual(3);
    expect(contrast(hue[theme], PALETTE.panel[theme])).toBeGreaterThanOrEqual(3);
  }
});
