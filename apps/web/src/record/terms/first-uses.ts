import { type NamedLink, splitNames } from '../claim/split-names.ts';
import { type TermUse, termFinder } from './find-terms.ts';
import type { Term, TermMeaning } from './term.ts';

/** A part of a text: the name of an entity with its page, a term at its first use, or neither. */
export type TextPart = { text: string; href: string | null; term: TermMeaning | null };

/** Splits texts of a page at the first use of each term, and at the names of entities, within which no term is looked for. */
export type FirstUses = {
  text: (text: string, names?: readonly NamedLink[]) => TextPart[];
  /** For words of the site itself, where such as "reported" stand for terms that in texts are ordinary words. */
  label: (words: string) => TextPart[];
  /** The same for what is folded away at first: a term used there counts as used there alone. */
  folded: () => FirstUses;
};

/**
 * A term counts as used by the texts that were split before: they must be split in their order on the page.
 */
export function firstUses(terms: readonly Term[]): FirstUses {
  const inTexts = termFinder(terms, ({ linked }) => linked);
  const inLabels = termFinder(terms, ({ aliases }) => aliases);
  const after = (usedBefore: ReadonlySet<string>): FirstUses => {
    const used = new Set(usedBefore);
    return {
      text: (text, names = []) => splitFirst(text, names, inTexts(text), used),
      label: (words) => splitFirst(words, [], inLabels(words), used),
      folded: () => after(used),
    };
  };
  return after(new Set());
}

/** Adds what it links to `used`. */
function splitFirst(
  text: string,
  names: readonly NamedLink[],
  uses: readonly TermUse<Term>[],
  used: Set<string>,
): TextPart[] {
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
