import { entityHref } from '@kto-kogo/address';
import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { ArrestRow_ArrestFragment, ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import { tieStatusWords } from '../../marks/tie-status-words.ts';
import type { LinkTerms } from '../terms/term-linker.tsx';
import { asSentence } from './as-sentence.ts';
import { claimDetail } from './claim-detail.ts';
import { linksOf } from './links-of.ts';
import { type NamedLink, namesLeftOut } from './split-names.ts';
import { Statement } from './statement.tsx';

/** The texts of a claim with their links, linked in the order in which they stand; null for one that there is not. */
export type ClaimTexts = {
  statement: ReactNode;
  detail: ReactNode;
  note: ReactNode;
  /** Of a row items of a list, of a sentence a sentence. */
  status: ReactNode;
};

/** A tie with its texts as a page tells them. */
export type ToldTie = { tie: ClaimRow_TieFragment; texts: ClaimTexts };

/** Ties of which the last may be folded away. */
export type ToldList = { open: readonly ToldTie[]; folded: readonly ToldTie[] };

/** Rows of a folded list that are in the open. */
const OPEN = 8;

type Claim = {
  statement: string;
  links: readonly NamedLink[];
  detail: string | null;
  note: string | null;
  status: readonly string[];
};

/** For a claim as a row: its status comes last. */
function rowTexts(claim: Claim, linkTerms: LinkTerms): ClaimTexts {
  return {
    statement: statementOf(claim, linkTerms),
    detail: claim.detail && linkTerms(claim.detail),
    note: claim.note && linkTerms(claim.note),
    status: claim.status.map((words) => <li key={words}>{linkTerms.label(words)}</li>),
  };
}

/** For a claim in sentences: its status comes before the detail. */
export function sentenceTexts(claim: Claim, linkTerms: LinkTerms): ClaimTexts {
  return {
    statement: statementOf(claim, linkTerms),
    status: linkTerms.label(asSentence(claim.status.join(' · '))),
    detail: claim.detail && linkTerms(asSentence(claim.detail)),
    note: claim.note && linkTerms(claim.note),
  };
}

function statementOf({ statement, links }: Claim, linkTerms: LinkTerms): ReactNode {
  return <Statement text={linkTerms(statement, links)} leftOut={namesLeftOut(statement, links)} />;
}

/** What a tie claims, as its texts are made of. */
export function claimOf(tie: ClaimRow_TieFragment): Claim {
  return { ...tie, links: linksOf(tie), detail: claimDetail(tie), status: tieStatusWords(tie) };
}

export function tellTies(ties: readonly ClaimRow_TieFragment[], linkTerms: LinkTerms): ToldTie[] {
  return ties.map((tie) => ({ tie, texts: rowTexts(claimOf(tie), linkTerms) }));
}

/** For a `ClaimList`: of many ties the rest is folded away, so that a page with a hundred accusations stays readable. */
export function tellList(ties: readonly ClaimRow_TieFragment[], linkTerms: LinkTerms): ToldList {
  // One or two more rows are not worth a button.
  const open = ties.length <= OPEN + 2 ? ties.length : OPEN;
  return {
    open: tellTies(ties.slice(0, open), linkTerms),
    folded: tellTies(ties.slice(open), linkTerms.folded()),
  };
}

export function arrestTexts(arrest: ArrestRow_ArrestFragment, linkTerms: LinkTerms): ClaimTexts {
  const named = arrest.orderedBy === null ? [arrest.figure] : [arrest.figure, arrest.orderedBy];
  const links = named.map((figure) => ({ name: figure.inSentence, href: entityHref(figure) }));
  const orderer = arrest.orderedBy === null ? ['who ordered it is not known'] : [];
  const status = [STANDING_WORDS[arrest.standing], ...orderer];
  return rowTexts({ ...arrest, links, detail: arrest.reason, status }, linkTerms);
}
