import computed from '../../record/positions/generated/force.json';
import type { ComputedPositions } from '../../record/positions/positions.ts';
import type { LayoutRun } from './places.ts';
import { runComputed } from './run-computed.ts';

// As in `computed-positions.ts`.
const FORCE = computed as unknown as ComputedPositions;

export const runForce: LayoutRun = (input) => runComputed(FORCE, input);
