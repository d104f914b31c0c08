import type { CoreFiveTie_TieFragment, GetCoreFiveQuery } from '../../../graphql/generated/graphql.ts';

type Figure = NonNullable<GetCoreFiveQuery['stalin']>;

export type CoreFiveRecord = { figures: Omit<Figure, 'ties'>[]; ties: CoreFiveTie_TieFragment[] };

/** The event that three of the five have ties to. */
export const MURDER = 'kirov-murder';
