/**
 * Runs before the first paint. The policy lets only our own pages frame a page: in their frames it is a part of them, so its header and
 * footer are hidden by `data-framed`.
 */
export const FRAMED_SCRIPT = "if(self!==top)document.documentElement.dataset.framed=''";

/** In the browser: whether the page stands in a frame. */
export function isFramed(): boolean {
  return document.documentElement.dataset.framed !== undefined;
}
