import type { ReactNode } from 'react';
import type { NamedLink } from '../claim/split-names.ts';
import { type FirstUses, firstUses, type TextPart } from './first-uses.ts';
import { LinkedText } from './linked-text.tsx';
import type { Term } from './term.ts';

/** Gives texts their links: to the entities that they name, and to the glossary at the first use of a term. */
export type LinkTerms = {
  (text: string, names?: readonly NamedLink[]): ReactNode;
  /** For words of the site itself. @see FirstUses */
  label: (words: string) => ReactNode;
  /** For what is folded away at first. @see FirstUses */
  folded: () => LinkTerms;
};

/**
 * Links the texts of one page, or of one card. Call it where the whole page is put together, in the order of the page, and not
 * within its parts: React renders the parts of a long page in an order of its own.
 */
export function termLinker(terms: readonly Term[]): LinkTerms {
  return linkFirst(firstUses(terms));
}

function linkFirst(uses: FirstUses): LinkTerms {
  const link = (parts: readonly TextPart[]) => <LinkedText parts={parts} />;
  return Object.assign((text: string, names?: readonly NamedLink[]) => link(uses.text(text, names)), {
    label: (words: string) => link(uses.label(words)),
    folded: () => linkFirst(uses.folded()),
  });
}

/** Links sentences that follow one another; null for none. */
export function linkSentences(sentences: readonly string[], linkTerms: LinkTerms): ReactNode {
  return sentences.length === 0 ? null : linkTerms(sentences.join(' '));
}
