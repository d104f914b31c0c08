import type { CoreFiveTie_TieFragment, GetCoreFiveQuery } from '../../../graphql/generated/graphql.ts';

type Figure = NonNullable<GetCoreFiveQuery['stalin']>;

/** What the panel shows. */
export type CoreFiveRecord = { figures: Omit<Figure, 'ties'>[]; ties: CoreFiveTie_TieFragment[] };

/** The event that ties three of the five together. */
export const MURDER = 'kirov-murder';
