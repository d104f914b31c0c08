import { arePlaced, POSITIONS } from '../computed-positions.ts';
import { layAnew } from './lay-anew.ts';
import type { LayoutRun } from './places.ts';
import { runComputed } from './run-computed.ts';

export const runBands: LayoutRun = (input) =>
  arePlaced(input.record.nodes.keys()) ? runComputed(POSITIONS, input) : layAnew(input);
