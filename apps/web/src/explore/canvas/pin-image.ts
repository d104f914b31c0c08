import { PALETTE, type Theme } from '../../ui/palette.ts';

/** Image of a pin for nodes the user moved, in the accent colour. */
export function pinDataUri(theme: Theme): string {
  const paint = PALETTE.accent[theme];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20"><circle cx="10" cy="6.5" r="5" fill="${paint}"/><path d="M10 11v8" stroke="${paint}" stroke-width="2.4"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
