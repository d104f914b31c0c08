import type { ReactNode } from 'react';
import { entityHref } from '../../address/entity-href.ts';
import type { ArrestRow_ArrestFragment, ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import type { LinkTerms } from '../terms/term-linker.tsx';
import { claimDetail } from './claim-detail.ts';
import { linksOf } from './links-of.ts';
import { type NamedLink, namesLeftOut } from './split-names.ts';
import { Statement } from './statement.tsx';

/** The texts of a claim with their links, in the order in which they stand; null for one that there is not. */
export type ClaimTexts = { statement: ReactNode; detail: ReactNode; note: ReactNode };

/** A tie with its texts as a page tells them. */
export type ToldTie = { tie: ClaimRow_TieFragment; texts: ClaimTexts };

type Claim = { statement: string; links: readonly NamedLink[]; detail: string | null; note: string | null };

export function claimTexts({ statement, links, detail, note }: Claim, linkTerms: LinkTerms): ClaimTexts {
  return {
    statement: <Statement text={linkTerms(statement, links)} leftOut={namesLeftOut(statement, links)} />,
    detail: detail && linkTerms(detail),
    note: note && linkTerms(note),
  };
}

export function tellTies(ties: readonly ClaimRow_TieFragment[], linkTerms: LinkTerms): ToldTie[] {
  return ties.map((tie) => ({
    tie,
    texts: claimTexts({ ...tie, links: linksOf(tie), detail: claimDetail(tie) }, linkTerms),
  }));
}

export function arrestTexts(arrest: ArrestRow_ArrestFragment, linkTerms: LinkTerms): ClaimTexts {
  const named = arrest.orderedBy === null ? [arrest.figure] : [arrest.figure, arrest.orderedBy];
  const links = named.map((figure) => ({ name: figure.inSentence, href: entityHref(figure) }));
  return claimTexts({ ...arrest, links, detail: arrest.reason }, linkTerms);
}
