import type { ReactNode } from 'react';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { type ListedTie, listTies } from '../../tie/listed-tie.ts';
import type { DossierSection } from './dossier-sections.ts';

/** A section with its texts as its card links them. */
export type ToldSection = {
  title: string;
  aside: ReactNode;
  open: readonly ListedTie[];
  folded: readonly ListedTie[];
};

/** Rows that are in the open. */
const OPEN = 3;

export function tellSection({ title, aside, ties }: DossierSection, linkTerms: LinkTerms): ToldSection {
  return {
    title,
    aside: linkTerms.label(aside),
    open: listTies(ties.slice(0, OPEN), linkTerms),
    folded: listTies(ties.slice(OPEN), linkTerms.folded()),
  };
}
