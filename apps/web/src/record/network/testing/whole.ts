import { type CoreWanted, MOST_TIED, type Omitted } from '../compact-record.ts';

/** Of a record that is not too large to be sent whole. */
export const WHOLE: { wanted: CoreWanted; omitted: Omitted; kept: number } = {
  wanted: MOST_TIED,
  omitted: { figures: 0, ties: 0 },
  kept: 0,
};
