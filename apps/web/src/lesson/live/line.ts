import type { RoomNumber } from '@kto-kogo/room';
import type { DeskPart, LiveState } from './room-documents.ts';

/** Why a class is followed no more: nothing brings it back. */
export type EndReason = 'ENDED' | 'FORBIDDEN' | 'NOT_FOUND';

/** How a line ended that was not closed from here. */
export type LineEnd =
  | { is: 'over'; reason: EndReason }
  /** It was cut, or nobody answers: the same may do another time. */
  | { is: 'lost' }
  /** What was to come first did not come in time. */
  | { is: 'silent' }
  /** It is not to be had here. */
  | { is: 'refused' }
  /** Somebody else answered, whose network this is. */
  | { is: 'sign-in' };

export type LineOptions = {
  room: string;
  /** The token or key. */
  bearer: string;
  /** Whether the desk is followed too. */
  isDesk: boolean;
  /** The number of the newest state that is known; null for none. */
  newest: () => RoomNumber | null;
  /** It works. Once, before all that it brings. */
  onOpen: () => void;
  onState: (state: LiveState) => void;
  onDesk: (part: DeskPart) => void;
  onEnd: (end: LineEnd) => void;
};

/** One way in which a room is followed: a socket, a stream of events, or asking again and again. */
export type Line = {
  /** The page may have slept, or be in another network: a line that does not live any more is to end soon. */
  check: () => void;
  /** A part of the desk is missing: all of it is to come again. */
  askDeskAgain: () => void;
  /** Nothing is heard of it afterwards. */
  close: () => void;
};

/** Begins at once, and calls back later. */
export type OpenLine = (options: LineOptions) => Line;

export const ROOM_ADDRESS = { socket: '/graphql/live', stream: '/graphql/stream' } as const;

/** What a code of the API says of a class; null for one that says nothing of it. */
export function reasonOf(code: unknown): EndReason | null {
  switch (code) {
    case 'FORBIDDEN':
      return 'FORBIDDEN';
    case 'ROOM_NOT_FOUND':
      return 'NOT_FOUND';
    case 'ROOM_ENDED':
      return 'ENDED';
    default:
      return null;
  }
}
