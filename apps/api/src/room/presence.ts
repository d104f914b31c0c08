import { randomUUID } from 'node:crypto';
import { linkMember, linkTeacher, type Room, unlinkMember, unlinkTeacher } from '@kto-kogo/room';
import type { Logger } from 'pino';
import { now } from './rooms.ts';
import type { RoomStore } from './store/room-store.ts';
import type { Bearer } from './tokens.ts';

/** A page that is loaded anew, or a line that is taken up again, was never away. */
const GRACE_MS = 3_000;
/** Who asks every three seconds is there as long as no three questions are missed. */
const POLL_MS = 12_000;

type There = { count: number; leaving: NodeJS.Timeout | null };
type Poll = { expires: NodeJS.Timeout; leave: () => void };

export type Presence = {
  /** Somebody has a connection. @returns to be called once when it is lost */
  arrive(bearer: Bearer): () => void;
  /** Somebody who has none asks. */
  poll(bearer: Bearer): void;
  stop(): void;
};

/** Tells the classes who is connected to this server. */
export function createPresence(store: RoomStore, logger: Logger): Presence {
  const server = randomUUID();
  const there = new Map<string, There>();
  const polls = new Map<string, Poll>();
  let isStopped = false;

  const tell = (bearer: Bearer, isThere: boolean) => {
    if (isStopped) return;
    store
      .change(bearer.room, (room) => withLink(room, bearer, isThere))
      .catch((error) => logger.warn(error, 'Who is there could not be told to a class.'));
  };

  function withLink(room: Room, bearer: Bearer, isThere: boolean): Room {
    if (bearer.role === 'member')
      return (isThere ? linkMember : unlinkMember)(room, bearer.member, server, now());
    return (isThere ? linkTeacher : unlinkTeacher)(room, server, now());
  }

  function arrive(bearer: Bearer): () => void {
    // A screen is no device of the teacher's: nobody steers there.
    if (bearer.role === 'screen') return () => {};
    const key = keyOf(bearer);
    const each = there.get(key) ?? { count: 0, leaving: null };
    there.set(key, each);
    each.count += 1;
    if (each.leaving !== null) clearTimeout(each.leaving);
    each.leaving = null;
    tell(bearer, true);
    let isLost = false;
    return () => {
      if (isLost) return;
      isLost = true;
      each.count -= 1;
      if (each.count > 0) return;
      each.leaving = setTimeout(() => {
        if (there.get(key) === each) there.delete(key);
        tell(bearer, false);
      }, GRACE_MS);
    };
  }

  return {
    arrive,
    poll(bearer) {
      if (bearer.role === 'screen') return;
      const key = keyOf(bearer);
      const before = polls.get(key);
      const leave = before?.leave ?? arrive(bearer);
      clearTimeout(before?.expires);
      const expires = setTimeout(() => {
        polls.delete(key);
        leave();
      }, POLL_MS);
      polls.set(key, { expires, leave });
    },
    stop() {
      isStopped = true;
      for (const { expires } of polls.values()) clearTimeout(expires);
      for (const { leaving } of there.values()) if (leaving !== null) clearTimeout(leaving);
    },
  };
}

function keyOf(bearer: Bearer): string {
  return bearer.role === 'member' ? `${bearer.room} ${bearer.member}` : bearer.room;
}
