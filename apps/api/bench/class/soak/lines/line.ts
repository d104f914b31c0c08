import type { RoomNumber } from '@kto-kogo/room';

/** What a client holds of a class, as far as it acts upon it. */
export type State = RoomNumber & {
  phase: 'WAITING' | 'RUNNING' | 'ENDED';
  step: number;
  callBack: number;
  ask: { question: string; phase: 'OPEN' | 'CLOSED' | 'SHOWN' | 'EXPLAINED' } | null;
};

/** How a class is followed. */
export const WAYS = ['socket', 'stream', 'polling'] as const;
export type Way = (typeof WAYS)[number];

/** `reset`: it is torn at both ends. `silence`: the server is not told, and nothing is heard or said any more. */
export type Cut = 'reset' | 'silence';

export type LineOptions = {
  /** Of the API. */
  url: string;
  room: string;
  token: string;
  newest: () => RoomNumber | null;
  onState: (state: State) => void;
  /** Who asks for what is newer was told that nothing is. */
  onNothingNewer: () => void;
  /** It ended, and not from here. `over`: it was told that the class is. */
  onEnd: (how: 'over' | 'lost', why: string) => void;
};

export type Line = {
  /** Nothing is heard of it afterwards. @returns tears what was left in silence */
  cut: (how: Cut) => () => void;
  /** As whoever closes a page. */
  close: () => void;
};

export type OpenLine = (options: LineOptions) => Line;
