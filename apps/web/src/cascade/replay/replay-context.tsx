'use client';
import { createContext, useContext } from 'react';
import type { CascadeView } from '../../address/cascade.ts';
import type { MovedBy } from './use-replay.ts';

/** Actions shared by the parts of a replay: the address of another state, and going to a step. */
export type Replay = {
  hrefOf: (wish: Partial<CascadeView>) => string;
  go: (step: number, by: MovedBy) => void;
};

export const ReplayContext = createContext<Replay | null>(null);

export function useReplayContext(): Replay {
  const replay = useContext(ReplayContext);
  if (replay === null) throw new Error('This part belongs within <CascadeReplay>.');
  return replay;
}
