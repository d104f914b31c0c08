'use client';
import type { CascadeView } from '@kto-kogo/address';
import { createContext, useContext } from 'react';
import type { LaidLens } from '../lens/laid-lens.ts';
import type { MovedBy } from './use-replay.ts';

/** Shared by the parts of a replay: the address of another state, going to a step, and whether it is shown large. */
export type Replay = {
  isLarge: boolean;
  /** What lies over it. */
  lens: LaidLens;
  /** Whether its two lenses lie side by side, each over a drawing of its own. */
  isApart: boolean;
  hrefOf: (wish: Partial<CascadeView>) => string;
  go: (step: number, by: MovedBy) => void;
};

export const ReplayContext = createContext<Replay | null>(null);

export function useReplayContext(): Replay {
  const replay = useContext(ReplayContext);
  if (replay === null) throw new Error('This part belongs within <CascadeReplay>.');
  return replay;
}
