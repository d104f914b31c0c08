import { exploreHref } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import type { CoreFiveTie_TieFragment } from '../../../graphql/generated/graphql.ts';
import { tieStatusWords } from '../../../marks/tie-status-words.ts';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { openingStep } from './opening-step.ts';

/** The texts of a tie with their links. */
export type CoreTexts = {
  /** Where the statement of a step leads. */
  href: string;
  /** Of the step, whose statement is itself a link. */
  status: ReactNode;
  /** In the list of all. */
  listed: { statement: ReactNode; status: ReactNode };
};

/** One for each tie. Only one step is read at a time, and the list is folded: what one of them links, each other one does too. */
export function coreTexts(ties: readonly CoreFiveTie_TieFragment[], linkTerms: LinkTerms): CoreTexts[] {
  const opening = openingStep(ties);
  const unseen = linkTerms.folded();
  const statuses = ties.map((tie, step) =>
    (step === opening ? linkTerms : unseen.folded()).label(
      [...tieStatusWords(tie), countOf(tie.citations.length, 'source', 'sources')].join(', '),
    ),
  );
  const inList = linkTerms.folded();
  return ties.map((tie, step) => ({
    href: exploreHref({ tie: tie.id }),
    status: statuses[step],
    listed: {
      statement: inList(tie.statement),
      status: inList.label(tieStatusWords(tie).join(', ')),
    },
  }));
}
