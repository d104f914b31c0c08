import computed from './generated/positions.json';
import type { Positions } from './positions.ts';

// `npm run positions` writes what `Positions` says; the compiler reads pairs from a file as mere lists.
export const POSITIONS = computed as unknown as Positions;
