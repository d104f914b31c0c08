'use client';
import type { Id } from '@kto-kogo/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { deskReader, type LiveDesk } from '../../live/desk-reader.ts';
import { type Connection, followRoom } from '../../live/follow-room.ts';
import type { EndReason } from '../../live/line.ts';
import type { LiveState } from '../../live/room-documents.ts';
import { ownLessonOf } from '../../own/own-lessons.ts';
import { type DeskApi, deskApi, type MemberChange, openRoom } from './desk-api.ts';
import { forgetRoom, type KeptRoom, keepRoom, keptRooms } from './kept-room.ts';
import { type Common, createRoomSync, isSame, type Order, type RoomSync } from './room-sync.ts';

/** What is known of a class that this desk teaches. */
export type TaughtRoom = {
  kept: KeptRoom;
  /** Null until something was heard. */
  state: LiveState | null;
  desk: LiveDesk | null;
  connection: Connection;
  /** Why the class does not see what the desk shows, or an act was not done, in words; null for nothing. */
  trouble: string | null;
  /** Begins with a step; without one, with that which the desk shows. */
  begin: (step?: number) => void;
  /** Whether it waits for its first step, and was not told to begin. */
  isWaiting: () => boolean;
  /** @returns whether it was done; why not is the trouble */
  order: (order: Order) => Promise<boolean>;
  /** @returns why it was not done, in words; null where it was */
  setMember: (member: string, change: MemberChange) => Promise<string | null>;
  /** Takes all out who gave no name. @returns what came of it, in words */
  removeGuests: () => Promise<string>;
  /** @returns why it did not end, in words; null where it has */
  end: () => Promise<string | null>;
};

/** The class of a desk, and the way to open one. */
export type TaughtClass = {
  room: TaughtRoom | null;
  /** Why the class that was open is not there any more, in words; null where that is not so. */
  lost: string | null;
  isOpening: boolean;
  /** Why none could be opened, in words. */
  problem: string | null;
  open: () => void;
};

type Options = {
  lesson: Id;
  /** Of the lesson, as it is drawn. */
  version: number;
  /** A desk that looks on steers no class. */
  isSteering: boolean;
  shown: Common;
  onAdopt: (common: Common) => void;
};

const LOST: Readonly<Record<EndReason, string>> = {
  // Ended by another device of the teacher's, or because nobody was there for hours.
  ENDED: 'The class is over.',
  NOT_FOUND:
    'The class is not there any more: the server has lost it. Open it again, and pupils join by the new code.',
  FORBIDDEN: 'The key of the class opens it no more.',
};

/** Opens a class for a lesson, and keeps it in step with this desk. */
export function useTaughtRoom({ lesson, version, isSteering, shown, onAdopt }: Options): TaughtClass {
  const kept = useStore(keptRooms, (rooms) => rooms.find((each) => each.lesson === lesson) ?? null);
  const [opening, setOpening] = useState<{ isOpening: boolean; problem: string | null }>({
    isOpening: false,
    problem: null,
  });
  const [lost, setLost] = useState<string | null>(null);
  const room = useRoom(isSteering ? kept : null, { version, shown, onAdopt, onLost: setLost });
  const open = useCallback(async () => {
    setOpening({ isOpening: true, problem: null });
    setLost(null);
    try {
      const own = ownLessonOf(lesson);
      keepRoom({ lesson, ...(await openRoom(lesson, own?.teachKey ?? own?.editKey ?? null)) });
      setOpening({ isOpening: false, problem: null });
    } catch (error) {
      setOpening({ isOpening: false, problem: wordsOf(error) });
    }
  }, [lesson]);
  return { room, lost, ...opening, open: () => void open() };
}

type RoomOptions = Pick<Options, 'version' | 'shown' | 'onAdopt'> & {
  onLost: (words: string | null) => void;
};
type Heard = Pick<TaughtRoom, 'state' | 'desk' | 'connection' | 'trouble'> & {
  /** Why the last act was not done: the next says it anew. */
  refused: string | null;
};

const NOTHING: Heard = { state: null, desk: null, connection: 'connecting', trouble: null, refused: null };

function useRoom(kept: KeptRoom | null, { version, shown, onAdopt, onLost }: RoomOptions): TaughtRoom | null {
  const [heard, setHeard] = useState<Heard & { of: string | null }>({ ...NOTHING, of: null });
  const latest = useRef({ shown, onAdopt, onLost });
  const sync = useRef<RoomSync>(null);
  const api = useRef<DeskApi>(null);
  // Ended here: its end is told by the class too, before the answer or after.
  const isEnding = useRef(false);
  useEffect(() => {
    const { shown: before } = latest.current;
    latest.current = { shown, onAdopt, onLost };
    if (!isSame(before, shown)) sync.current?.changed();
  }, [shown, onAdopt, onLost]);
  useEffect(() => {
    if (kept === null) return;
    isEnding.current = false;
    const { room, key } = kept;
    const change = (next: Partial<Heard>) =>
      setHeard((before) => ({ ...(before.of === room ? before : NOTHING), ...next, of: room }));
    const ofRoom = deskApi(kept);
    const inStep = createRoomSync({
      api: ofRoom,
      shown: () => latest.current.shown,
      onAdopt: (common) => latest.current.onAdopt(common),
      onTrouble: (trouble) => change({ trouble }),
    });
    [sync.current, api.current] = [inStep, ofRoom];
    const following = followRoom({
      ...{ room, bearer: key, isDesk: true },
      onState(state) {
        inStep.hear(state);
        change({ state });
      },
      onDesk: deskReader((desk) => change({ desk })),
      onConnection: (connection) => change({ connection }),
      onEnd(reason) {
        forgetRoom(room);
        latest.current.onLost(isEnding.current ? null : LOST[reason]);
      },
    });
    return () => {
      following.stop();
      inStep.stop();
      sync.current = null;
    };
  }, [kept]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the steps of another version are there
  useEffect(() => sync.current?.agree(), [version]);
  if (kept === null) return null;
  const attempt = async (act: Promise<void> | undefined): Promise<boolean> => {
    const problem = await problemOf(act);
    setHeard((before) => (before.refused === problem ? before : { ...before, refused: problem }));
    return problem === null;
  };
  const known = heard.of === kept.room ? heard : NOTHING;
  return {
    kept,
    ...{ state: known.state, desk: known.desk, connection: known.connection },
    trouble: known.refused ?? known.trouble,
    begin: (step) => void attempt(sync.current?.begin(step)),
    isWaiting: () => sync.current?.isWaiting() ?? false,
    order: (order) => attempt(sync.current?.order(order)),
    setMember: (member, change) => problemOf(api.current?.setMember(member, change)),
    async removeGuests() {
      try {
        return guestsWords(await deskApi(kept).removeGuests());
      } catch (error) {
        return wordsOf(error);
      }
    },
    async end() {
      isEnding.current = true;
      try {
        await deskApi(kept).end();
        forgetRoom(kept.room);
        return null;
      } catch (error) {
        isEnding.current = false;
        return wordsOf(error);
      }
    },
  };
}

function guestsWords(count: number): string {
  if (count === 0) return 'Nobody was without a name.';
  return count === 1 ? 'One guest was taken out.' : `${count} guests were taken out.`;
}

/** Why it was not done, in words; null where it was. */
async function problemOf(act: Promise<void> | undefined): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
