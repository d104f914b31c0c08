import { linkMember, linkTeacher, type Room, unlinkMember, unlinkTeacher } from '@kto-kogo/room';
import type { Logger } from 'pino';
import { now } from './rooms.ts';
import type { RoomStore } from './store/room-store.ts';
import type { Bearer } from './tokens.ts';

/** A page that is loaded anew, or a line that is taken up again, was never away. */
const GRACE_MS = 3_000;
/** Who asks every three seconds is there as long as no three questions are missed. */
const POLL_MS = 12_000;

type There = { bearer: Bearer; count: number; leaving: NodeJS.Timeout | null };
/** A class in which somebody is there. */
type Hall = { there: Map<string, There>; unwatch: () => void };
type Poll = { expires: NodeJS.Timeout; leave: () => void };

export type Presence = {
  /** Somebody has a connection. @returns to be called once when it is lost */
  arrive(bearer: Bearer): () => void;
  /** Somebody who has none asks. */
  poll(bearer: Bearer): void;
  /** Tells a class again who is there, where it does not know: its store was away, or took this server for one that is no more. */
  remind(room: Room): void;
  /** How many ask again and again just now. */
  polling(): number;
  stop(): void;
};

/** Tells the classes who is connected to this server. */
export function createPresence(store: RoomStore, logger: Logger): Presence {
  const { server } = store;
  const halls = new Map<string, Hall>();
  const polls = new Map<string, Poll>();
  let isStopped = false;

  function withLink(room: Room, bearer: Bearer, isThere: boolean): Room {
    if (bearer.role === 'member')
      return (isThere ? linkMember : unlinkMember)(room, bearer.member, server, now());
    return (isThere ? linkTeacher : unlinkTeacher)(room, server, now());
  }

  /** @returns whether it could be told */
  async function tell(bearer: Bearer, isThere: boolean): Promise<boolean> {
    try {
      if (!isStopped) await store.change(bearer.room, (room) => withLink(room, bearer, isThere));
      return true;
    } catch (error) {
      logger.warn(error, 'Who is there could not be told to a class. It is told again.');
      return false;
    }
  }

  /** A class in which somebody is there is looked after here, though nobody may listen to it. */
  function hallOf(room: string): Hall {
    const hall = halls.get(room) ?? { there: new Map(), unwatch: store.watch(room, () => {}) };
    halls.set(room, hall);
    return hall;
  }

  async function leave(hall: Hall, key: string, each: There): Promise<void> {
    each.leaving = null;
    const isTold = await tell(each.bearer, false);
    // Who came back meanwhile was told of after this one.
    if (each.count > 0 || each.leaving !== null || isStopped) return;
    if (!isTold) {
      each.leaving = setTimeout(() => void leave(hall, key, each), GRACE_MS);
      return;
    }
    hall.there.delete(key);
    if (hall.there.size > 0) return;
    hall.unwatch();
    halls.delete(each.bearer.room);
  }

  function arrive(bearer: Bearer): () => void {
    // A screen is no device of the teacher's: nobody steers there.
    if (bearer.role === 'screen') return () => {};
    const hall = hallOf(bearer.room);
    const key = keyOf(bearer);
    const each = hall.there.get(key) ?? { bearer, count: 0, leaving: null };
    hall.there.set(key, each);
    each.count += 1;
    if (each.leaving !== null) clearTimeout(each.leaving);
    each.leaving = null;
    void tell(bearer, true);
    let isLost = false;
    return () => {
      if (isLost) return;
      isLost = true;
      each.count -= 1;
      if (each.count === 0) each.leaving = setTimeout(() => void leave(hall, key, each), GRACE_MS);
    };
  }

  return {
    arrive,
    poll(bearer) {
      if (bearer.role === 'screen') return;
      const key = `${bearer.room} ${keyOf(bearer)}`;
      const before = polls.get(key);
      const leave = before?.leave ?? arrive(bearer);
      clearTimeout(before?.expires);
      const expires = setTimeout(() => {
        polls.delete(key);
        leave();
      }, POLL_MS);
      polls.set(key, { expires, leave });
    },
    remind(room) {
      for (const { bearer, count } of halls.get(room.id)?.there.values() ?? [])
        if (count > 0 && withLink(room, bearer, true) !== room) void tell(bearer, true);
    },
    polling: () => polls.size,
    stop() {
      isStopped = true;
      for (const { expires } of polls.values()) clearTimeout(expires);
      for (const { there } of halls.values())
        for (const { leaving } of there.values()) if (leaving !== null) clearTimeout(leaving);
    },
  };
}

/** In its class. */
function keyOf(bearer: Bearer): string {
  return bearer.role === 'member' ? bearer.member : bearer.role;
}
