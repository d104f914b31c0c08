/** How long positions and the camera take to move; not at all for readers who ask for less motion. */
export function moveMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320;
}
