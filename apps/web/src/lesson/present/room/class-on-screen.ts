import type { Qr } from './qr.ts';

/** What of a class its screen shows beside the step. No name is in it, and nobody's answer with one. */
export type ClassOnScreen = {
  room: string;
  /** Of the lesson that it is taught. */
  version: number;
  code: string;
  /** Whether nobody is let in: the way to join it is not shown then. */
  isLocked: boolean;
  /** At which it is joined, as it is typed; null where pupils do not reach this computer. */
  address: string | null;
  qr: Qr | null;
  /** How many are in it; null where that is not known. */
  joined: number | null;
  /** Whether the way to join it fills the screen. */
  isCover: boolean;
  ask: AskOnScreen | null;
  /** A member's view, an address of this site; null for none. */
  spotlight: string | null;
};

/** The question of the step that is shown. */
export type AskOnScreen = {
  phase: 'OPEN' | 'CLOSED' | 'SHOWN' | 'EXPLAINED';
  answered: number;
  of: number;
  tally: readonly number[] | null;
  /** Texts that the teacher picked. */
  shown: readonly string[];
  explanation: string | null;
};
