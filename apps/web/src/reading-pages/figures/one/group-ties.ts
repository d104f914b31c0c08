import { compareByDate } from '@kto-kogo/domain';
import type { ClaimRow_TieFragment } from '../../../graphql/generated/graphql.ts';

type Tie = ClaimRow_TieFragment;

/** The ties of a figure as the sections of its page show them. Each tie stands in one section. */
export type TieGroups = {
  arrestsOrdered: Tie[];
  succession: Tie[];
  events: Tie[];
};

/** @param ties the figure's arrests ordered or suffered, replacements and participations @param tenures the figure's terms */
export function groupTies(figureId: string, ties: readonly Tie[], tenures: readonly Tie[]): TieGroups {
  return {
    // Those suffered stand among the figure's arrests, which hold those without a known orderer too.
    arrestsOrdered: ties.filter((tie) => tie.kind === 'ARREST' && tie.from.id === figureId),
    succession: [...tenures, ...ties.filter((tie) => tie.kind === 'REPLACEMENT')].sort(compareByDate),
    events: ties.filter((tie) => tie.kind === 'PARTICIPATION'),
  };
}
