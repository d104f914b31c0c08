import computed from './generated/positions.json';
import type { ComputedPositions } from './positions.ts';

// `npm run positions` writes the type `ComputedPositions`; TypeScript infers arrays, not pairs, from the JSON file.
/** In bands of time. Browsers get those of what they draw with the record: in a script they would be read whole before anything is drawn. */
export const POSITIONS = computed as unknown as ComputedPositions;
