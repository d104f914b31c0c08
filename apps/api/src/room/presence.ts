import { linkMembers, linkTeacher, memberOf, type Room, unlinkTeacher } from '@kto-kogo/room';
import type { Logger } from 'pino';
import { Pace } from '../live/pace.ts';
import { now } from './rooms.ts';
import type { RoomStore } from './store/room-store.ts';
import type { Bearer } from './tokens.ts';

/** A page that is loaded anew, or a line that is taken up again, was never away. */
const GRACE_MS = 3_000;
/** Who asks every three seconds is there as long as no three questions are missed. */
const POLL_MS = 12_000;
/** Who comes and goes within this time is told together: when a server is back a lecture hall comes at once. */
const TELL_MS = 50;

/** `seenAt`: when the last connection was lost, in ms. */
type There = { bearer: Bearer; count: number; leaving: NodeJS.Timeout | null; seenAt: number };
type Telling = { bearer: Bearer; isThere: boolean; seenAt: number };
type Leave = (seenAt?: number) => void;
type Poll = { expires: NodeJS.Timeout; leave: Leave };

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
  const halls = new Map<string, Hall>();
  const polls = new Map<string, Poll>();
  const hallOf = (room: string) => {
    const hall = halls.get(room) ?? new Hall(room, store, logger, () => halls.delete(room));
    halls.set(room, hall);
    return hall;
  };

  function arrive(bearer: Bearer): Leave {
    // A screen is no device of the teacher's: nobody steers there.
    return bearer.role === 'screen' ? () => {} : hallOf(bearer.room).arrive(bearer);
  }

  return {
    arrive(bearer) {
      const leave = arrive(bearer);
      return () => leave();
    },
    poll(bearer) {
      if (bearer.role === 'screen') return;
      const key = `${bearer.room} ${keyOf(bearer)}`;
      const before = polls.get(key);
      const leave = before?.leave ?? arrive(bearer);
      clearTimeout(before?.expires);
      const askedAt = Date.now();
      const expires = setTimeout(() => {
        polls.delete(key);
        leave(askedAt);
      }, POLL_MS);
      polls.set(key, { expires, leave });
    },
    remind: (room) => halls.get(room.id)?.remind(room),
    polling: () => polls.size,
    stop() {
      for (const { expires } of polls.values()) clearTimeout(expires);
      for (const hall of halls.values()) hall.stop();
    },
  };
}

/** A class in which somebody is there; it is looked after here, though nobody may listen to it. */
class Hall {
  readonly #room: string;
  readonly #store: RoomStore;
  readonly #logger: Logger;
  readonly #onEmpty: () => void;
  readonly #unwatch: () => void;
  readonly #there = new Map<string, There>();
  /** What is to be told, by whom. */
  readonly #telling = new Map<string, Telling>();
  readonly #pace = new Pace(() => void this.#tellAll());
  #told: { promise: Promise<boolean>; resolve: (isTold: boolean) => void } | null = null;
  #isStopped = false;

  constructor(room: string, store: RoomStore, logger: Logger, onEmpty: () => void) {
    this.#room = room;
    this.#store = store;
    this.#logger = logger;
    this.#onEmpty = onEmpty;
    this.#unwatch = store.watch(room, () => {});
  }

  arrive(bearer: Bearer): Leave {
    const key = keyOf(bearer);
    const each = this.#there.get(key) ?? { bearer, count: 0, leaving: null, seenAt: 0 };
    this.#there.set(key, each);
    each.count += 1;
    if (each.leaving !== null) clearTimeout(each.leaving);
    each.leaving = null;
    void this.#tell(bearer, true);
    let isLost = false;
    return (seenAt = Date.now()) => {
      if (isLost) return;
      isLost = true;
      each.count -= 1;
      each.seenAt = Math.max(each.seenAt, seenAt);
      if (each.count === 0 && !this.#isStopped) this.#leaveSoon(each);
    };
  }

  remind(room: Room): void {
    for (const { bearer, count } of this.#there.values())
      if (count > 0 && !isLinked(room, bearer, this.#store.server)) void this.#tell(bearer, true);
  }

  stop(): void {
    this.#isStopped = true;
    this.#pace.close();
    for (const { leaving } of this.#there.values()) if (leaving !== null) clearTimeout(leaving);
  }

  #leaveSoon(each: There): void {
    each.leaving = setTimeout(() => void this.#leave(each), GRACE_MS);
  }

  async #leave(each: There): Promise<void> {
    each.leaving = null;
    const isTold = await this.#tell(each.bearer, false, each.seenAt);
    // Who came back meanwhile was told of after this one.
    if (each.count > 0 || each.leaving !== null || this.#isStopped) return;
    if (!isTold) return this.#leaveSoon(each);
    this.#there.delete(keyOf(each.bearer));
    if (this.#there.size > 0) return;
    this.#unwatch();
    this.#onEmpty();
  }

  /** @returns whether it could be told */
  #tell(bearer: Bearer, isThere: boolean, seenAt = 0): Promise<boolean> {
    this.#telling.set(keyOf(bearer), { bearer, isThere, seenAt });
    this.#told ??= pending();
    const { promise } = this.#told;
    this.#pace.ask(TELL_MS);
    return promise;
  }

  async #tellAll(): Promise<void> {
    const [telling, told] = [[...this.#telling.values()], this.#told];
    this.#telling.clear();
    this.#told = null;
    try {
      await this.#store.change(this.#room, (room) => withLinks(room, telling, this.#store.server));
      told?.resolve(true);
    } catch (error) {
      this.#logger.warn(error, 'Who is there could not be told to a class. It is told again.');
      told?.resolve(false);
    }
  }
}

function pending() {
  let resolve: (isTold: boolean) => void = () => {};
  const promise = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function withLinks(before: Room, telling: readonly Telling[], server: string): Room {
  const at = now();
  const members = (isThere: boolean) =>
    new Set(
      telling.flatMap(({ bearer, ...each }) =>
        bearer.role === 'member' && each.isThere === isThere ? [bearer.member] : [],
      ),
    );
  const room = linkMembers(before, server, { there: members(true), gone: members(false) }, at);
  const teacher = telling.find(({ bearer }) => bearer.role === 'teacher');
  if (teacher === undefined) return room;
  if (teacher.isThere) return linkTeacher(room, server, at);
  // Who is away is so since then, and not since it was noticed.
  return unlinkTeacher(room, server, new Date(teacher.seenAt).toISOString());
}

/** Whether a class knows that somebody is connected to a server; of who is not in it any more there is nothing to know. */
function isLinked(room: Room, bearer: Bearer, server: string): boolean {
  if (bearer.role !== 'member') return room.teacherLinks.includes(server) && !room.isTeacherAway;
  const member = memberOf(room, bearer.member);
  return member === undefined || (member.links.includes(server) && !member.isAway);
}

/** In its class. */
function keyOf(bearer: Bearer): string {
  return bearer.role === 'member' ? bearer.member : bearer.role;
}
