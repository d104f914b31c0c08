import { type NamedLink, splitNames } from '../claim/split-names.ts';
import { type TermUse, termFinder } from './find-terms.ts';
import type { Term, TermMeaning } from './term.ts';

/** A part of a text: the name of an entity with its page, a term at its first use, or neither. */
export type TextPart = { text: string; href: string | null; term: TermMeaning | null };
export type SplitText = (text: string, names?: readonly NamedLink[]) => TextPart[];

/**
 * Splits the texts of a page at the first use of each term, and at the names of entities, within which no term is looked for.
 * A term counts as used by the texts that were split before: they must be split in their order on the page.
 */
export function firstUses(terms: readonly Term[]): SplitText {
  const findTerms = termFinder(terms);
  const used = new Set<string>();
  return (text, names = []) => {
    const uses = findTerms(text);
    let end = 0;
    return splitNames(text, names).flatMap((part) => {
      const start = end;
      end += part.text.length;
      if (part.href !== null) return [{ ...part, term: null }];
      const first = uses.filter((use) => {
        const isFirst = use.start >= start && use.end <= end && !used.has(use.term.id);
        if (isFirst) used.add(use.term.id);
        return isFirst;
      });
      return splitAt(text, start, end, first);
    });
  };
}

/** Splits what stands from `start` to before `end` at uses of terms, which are in order. */
function splitAt(text: string, start: number, end: number, uses: readonly TermUse<Term>[]): TextPart[] {
  const plain = (from: number, to: number) => ({ text: text.slice(from, to), href: null, term: null });
  const parts = uses.flatMap(({ term: { id, name, nativeName, meaning }, ...use }, index) => [
    plain(uses[index - 1]?.end ?? start, use.start),
    { text: text.slice(use.start, use.end), href: null, term: { id, name, nativeName, meaning } },
  ]);
  return [...parts, plain(uses.at(-1)?.end ?? start, end)].filter((part) => part.text !== '');
}
