import { compareByDate, type TieKind } from '@kto-kogo/domain';
import type { ClaimRow_TieFragment } from '../../../graphql/generated/graphql.ts';

type Tie = ClaimRow_TieFragment;

/** The ties of a figure as the sections of its page show them. Each tie stands in one section. */
export type TieGroups = {
  arrestsOrdered: Tie[];
  succession: Tie[];
  events: Tie[];
};

/** Null for kinds that the page's query reads by fields of their own: accusations, trials and terms. */
const SECTION_OF_KIND = {
  ACCUSATION: null,
  REPLACEMENT: 'succession',
  ARREST: 'arrestsOrdered',
  TRIAL_ROLE: null,
  TENURE: null,
  PARTICIPATION: 'events',
  CONSEQUENCE: null,
} satisfies Record<TieKind, keyof TieGroups | null>;

/** @param ties the figure's ties of the kinds above that have a section @param tenures the figure's terms */
export function groupTies(figureId: string, ties: readonly Tie[], tenures: readonly Tie[]): TieGroups {
  const of = (section: keyof TieGroups) => ties.filter(({ kind }) => SECTION_OF_KIND[kind] === section);
  return {
    // Arrests of the figure are in the section of arrests, which also has those where nobody is known to have ordered them.
    arrestsOrdered: of('arrestsOrdered').filter((tie) => tie.from.id === figureId),
    succession: [...tenures, ...of('succession')].sort(compareByDate),
    events: of('events'),
  };
}
