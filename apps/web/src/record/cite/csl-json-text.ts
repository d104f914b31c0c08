import type { CslItem } from './csl-item.ts';

/** A bibliography for Zotero, Pandoc and citeproc. */
export function cslJsonText(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
