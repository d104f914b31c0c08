import computed from './generated/positions.json';
import type { Positions } from './positions.ts';

// `npm run positions` writes the type `Positions`; TypeScript infers arrays, not pairs, from the JSON file.
export const POSITIONS = computed as unknown as Positions;
