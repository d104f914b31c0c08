import type { Positions } from '../../positions/positions.ts';
import { type CoreWanted, MOST_TIED, type Omitted } from '../compact-record.ts';

/** Of a record that is not too large to be sent whole, and that nothing was computed for. */
export const WHOLE: { wanted: CoreWanted; omitted: Omitted; kept: number; positions: Positions } = {
  wanted: MOST_TIED,
  omitted: { figures: 0, ties: 0 },
  kept: 0,
  positions: { width: 0, height: 0, bands: [], places: {}, cases: [] },
};
