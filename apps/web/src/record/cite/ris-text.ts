import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';
import { dateText } from './date-text.ts';

/**
 * A bibliography for EndNote, Mendeley, Citavi, Zotero, a tag a line. citation-js knows the types and the tags. The lines are
 * written here, because it breaks them, and addresses with them, after 70 letters.
 */
export function risText(items: readonly CslItem[]): string {
  return items.map(entry).join('');
}

function entry(item: CslItem): string {
  const [{ TY, ...tags }] = plugins.output.format('ris', [asKnown(item)], { format: 'object' });
  return Object.entries({ TY, ...tags, ...mended(item), ER: '' })
    .flatMap(([tag, value = '']) =>
      [value].flat().map((each) => `${tag}  - ${each.replaceAll(/\s+/g, ' ')}\r\n`),
    )
    .join('');
}

/** citation-js writes no author of a newspaper, and when a web page was seen under a tag that Zotero takes for something else. */
function asKnown({ accessed, ...item }: CslItem): CslItem {
  return item.type === 'article-newspaper' ? { ...item, type: 'article-journal' } : item;
}

function mended({ id, type, accessed }: CslItem): Record<string, string> {
  return {
    ...(type === 'article-newspaper' && { TY: 'NEWS' }),
    // citation-js cuts it after 20 letters, and then several works are one.
    ID: id,
    ...(accessed && { Y2: dateText(accessed, '/') }),
  };
}
