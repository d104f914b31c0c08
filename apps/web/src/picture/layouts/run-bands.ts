import { POSITIONS } from '../computed-positions.ts';
import type { LayoutRun } from './places.ts';
import { runComputed } from './run-computed.ts';

export const runBands: LayoutRun = (input) => runComputed(POSITIONS, input);
