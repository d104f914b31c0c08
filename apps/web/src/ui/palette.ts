/**
 * The colours as values, for what cannot read CSS: the canvas and marks drawn as images. A test compares them with
 * `tokens.css`.
 */
export const PALETTE = {
  ground: { light: '#F2F3F0', dark: '#121513' },
  canvas: { light: '#FAFAF8', dark: '#171B19' },
  panel: { light: '#FFFFFF', dark: '#1E2321' },
  sunken: { light: '#ECEEEA', dark: '#151917' },
  line: { light: '#D5D9D3', dark: '#333B37' },
  lineStrong: { light: '#7E867F', dark: '#78827C' },
  ink: { light: '#1B211E', dark: '#ECEFEB' },
  ink2: { light: '#4A534D', dark: '#B9C1BB' },
  ink3: { light: '#636C66', dark: '#97A19A' },
  accent: { light: '#4B3B9E', dark: '#B9ADFF' },
  onAccent: { light: '#FFFFFF', dark: '#171B19' },
  accentSoft: { light: '#E9E6F7', dark: '#2C2850' },
  warn: { light: '#7A4A00', dark: '#F0C27A' },
  warnSoft: { light: '#F6EBD6', dark: '#34290F' },
} as const satisfies Record<string, ThemedColour>;

export type Theme = 'light' | 'dark';
export type ThemedColour = Record<Theme, string>;
