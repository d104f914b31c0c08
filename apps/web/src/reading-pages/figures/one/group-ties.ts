import { compareByDate, TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import type { ClaimRow_TieFragment } from '../../../graphql/generated/graphql.ts';

type Tie = ClaimRow_TieFragment;

/** The ties of a figure as the sections of its page show them. Each tie stands in one section. */
export type TieGroups = {
  arrestsOrdered: Tie[];
  trials: Tie[];
  succession: Tie[];
  events: Tie[];
};

/** Null for kinds that the page's query reads by fields of their own: accusations, trials and terms. */
const SECTION_OF_KIND: Record<TieKind, keyof TieGroups | null> = {
  ACCUSATION: null,
  REPLACEMENT: 'succession',
  ARREST: 'arrestsOrdered',
  TRIAL_ROLE: null,
  TENURE: null,
  PARTICIPATION: 'events',
  CONSEQUENCE: null,
};

/** The kinds that the page's query reads as ties. */
export const SECTION_KINDS: readonly TieKind[] = TIE_KINDS.filter((kind) => SECTION_OF_KIND[kind] !== null);

type Recorded = {
  id: string;
  ties: { nodes: readonly Tie[] };
  tenures: readonly Tie[];
  trialRoles: readonly Tie[];
};

/** @param figure its ties are those of `SECTION_KINDS` */
export function groupTies({ id, ties, tenures, trialRoles }: Recorded): TieGroups {
  const of = (section: keyof TieGroups) => ties.nodes.filter(({ kind }) => SECTION_OF_KIND[kind] === section);
  return {
    // Arrests of the figure are in the section of arrests, which also has those where nobody is known to have ordered them.
    arrestsOrdered: of('arrestsOrdered').filter((tie) => tie.from.id === id),
    trials: [...trialRoles],
    succession: [...tenures, ...of('succession')].sort(compareByDate),
    events: of('events'),
  };
}
