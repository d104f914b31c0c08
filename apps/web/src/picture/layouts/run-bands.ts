import type { LayoutRun } from './places.ts';
import { runComputed } from './run-computed.ts';

export const runBands: LayoutRun = (input) => runComputed(input.positions, input);
