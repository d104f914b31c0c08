import computed from '../generated/force.json';
import type { Positions } from '../positions.ts';
import type { LayoutRun } from './places.ts';
import { runComputed } from './run-computed.ts';

// As in `computed-positions.ts`.
const FORCE = computed as unknown as Positions;

export const runForce: LayoutRun = (input) => runComputed(FORCE, input);
