import { randomBytes } from 'node:crypto';
import { lessonIdOf } from '@kto-kogo/lesson';
import {
  isRefused,
  isStale,
  joinRoom,
  memberOf,
  newCode,
  openRoom,
  type Refused,
  type Room,
  type RoomChange,
  type RoomLesson,
  type RoomNumber,
  readCode,
  readName,
  reduceRoom,
} from '@kto-kogo/room';
import { ApiError, badInput } from '../errors/api-error.ts';
import type { GqlJoinRefusal } from '../generated/resolvers.ts';
import { inSeconds } from '../limits/in-seconds.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { RoomLimits } from './room-limits.ts';
import type { RoomStore } from './store/room-store.ts';
import { type Bearer, hashOf, newToken, opens, readToken } from './tokens.ts';

/** Another is chosen where a code is taken; so many in a row never are. */
const CODES_TRIED = 20;
const ROOMS_MAX = 200;

export type RoomsOptions = {
  store: RoomStore;
  limits: RoomLimits;
  /** How many members a class has at most. */
  membersMax: number;
  refused?: Metrics['refused'];
};

/** Who asks, and the class that the token opens. */
export type Entered = { bearer: Bearer; room: Room };

export type Joining =
  | { room: Room; member: string; token: string }
  | { reason: GqlJoinRefusal; message: string; retryAfter: number | null };

export type Steered = { isStale: boolean; room: Room };

/** The classes of this server. */
export type Rooms = ReturnType<typeof createRooms>;

export function createRooms({ store, limits, membersMax, refused = () => {} }: RoomsOptions) {
  /** @throws ApiError ROOM_ENDED, ROOM_NOT_FOUND */
  async function missing(id: string): Promise<never> {
    if (await store.isOver(id)) throw new ApiError('ROOM_ENDED', 'The class is over.');
    throw new ApiError('ROOM_NOT_FOUND', 'There is no such class any more. Ask for the code of the new one.');
  }

  /** @throws ApiError as `missing`; BAD_USER_INPUT where the change is refused */
  async function change(id: string, act: (room: Room) => Room | Refused): Promise<Room> {
    let refused: string | null = null;
    const room = await store.change(id, (before) => {
      const after = act(before);
      refused = isRefused(after) ? after.refused : null;
      return isRefused(after) ? before : after;
    });
    if (refused !== null) throw badInput(refused);
    return room ?? missing(id);
  }

  return {
    /** @throws ApiError RATE_LIMITED where as many are open as may be */
    async open(lesson: RoomLesson): Promise<{ room: Room; key: string; screenToken: string }> {
      if (store.own().length >= ROOMS_MAX) {
        refused('rate_limited');
        const message = `This server holds ${ROOMS_MAX} classes, and no more. End one, or try again later.`;
        throw new ApiError('RATE_LIMITED', message, { retryAfter: 60 });
      }
      const id = newId();
      const [key, screenToken] = [
        newToken({ role: 'teacher', room: id }),
        newToken({ role: 'screen', room: id }),
      ];
      const hashes = { keyHash: hashOf(key), screenHash: hashOf(screenToken) };
      for (let tried = 0; tried < CODES_TRIED; tried += 1) {
        const room = openRoom({ id, code: newCode(), ...hashes, lesson }, now());
        if (await store.create(room)) return { room, key, screenToken };
      }
      throw new Error('No code is free.');
    },

    /** Whose a token is, and the class that it opens; null for one that opens none. */
    async identify(token: string): Promise<Entered | null> {
      const bearer = readToken(token);
      if (bearer === null) return null;
      const known = await store.read(bearer.room);
      // Another server may have let it in a moment ago.
      const isUnknown =
        bearer.role === 'member' && known !== null && memberOf(known, bearer.member) === undefined;
      const room = isUnknown ? await store.readAnew(bearer.room) : known;
      return room !== null && opens(token, bearer, room) ? { bearer, room } : null;
    },
    read: store.read,
    isOver: store.isOver,
    missing,

    /** @param address from which somebody joins */
    async join(code: string, name: string, address: string): Promise<Joining> {
      const read = readName(name);
      if (read.problem !== null) return refuse('NAME', read.problem);
      const typed = readCode(code);
      if (typed.code === null) return refuse('NO_SUCH_CODE', typed.problem);
      const turn = await limits.turnOf(typed.code, address);
      if (turn === 'later') {
        refused('wait');
        return refuse('WAIT', `Many try to join just now. Try again in ${inSeconds(1)}.`, 1);
      }
      const id = await store.idOf(typed.code);
      if (id === null) {
        if (await store.isOver(typed.code)) return refuse('OVER', 'The class is over.');
        // One code is one guess, however many try it.
        if (turn === 'judged') await limits.failed(address);
        refused('wrong_code');
        return refuse(
          'NO_SUCH_CODE',
          'There is no class with this code. Look at it again, or ask your teacher for it.',
        );
      }
      const late = await limits.mayJoin(address, id);
      if (late !== null) {
        refused('wait');
        return refuse('WAIT', `Many join just now. Try again in ${inSeconds(late)}.`, late);
      }
      const bearer = { role: 'member', room: id, member: newId() } as const;
      const token = newToken(bearer);
      const joining = { id: bearer.member, tokenHash: hashOf(token), name: read.name };
      let refusal: keyof typeof NOT_LET_IN | null = null;
      const room = await store.change(id, (before) => {
        const after = joinRoom(before, joining, { max: membersMax, at: now() });
        refusal = 'refusal' in after ? after.refusal : null;
        return 'refusal' in after ? before : after;
      });
      if (refusal !== null) return refuse(refusal, NOT_LET_IN[refusal]);
      if (room === null) return refuse('OVER', 'The class is over.');
      return { room, member: bearer.member, token };
    },

    change,

    /**
     * What a teacher does to a class. Nothing is changed where another device of the teacher's has done something since.
     *
     * @param base what the device saw
     */
    async steer(id: string, base: RoomNumber, made: RoomChange): Promise<Steered> {
      let stale = false;
      const room = await change(id, (before) => {
        stale = isStale(before, base);
        return stale ? before : reduceRoom(before, made, now());
      });
      return { isStale: stale, room };
    },

    /** Another code, which no class has. */
    async newCode(): Promise<string> {
      for (let tried = 0; tried < CODES_TRIED; tried += 1) {
        const code = newCode();
        if ((await store.idOf(code)) === null) return code;
      }
      throw new Error('No code is free.');
    },

    /** Tells everybody that a class is over, and deletes it. */
    async end(id: string): Promise<void> {
      const room = await store.change(id, (before) => {
        const after = reduceRoom(before, { does: 'end' }, now());
        return isRefused(after) ? before : after;
      });
      if (room !== null) await store.remove(room);
    },
  };
}

const NOT_LET_IN = {
  LOCKED: 'Your teacher lets nobody in just now. Ask them to open the class.',
  FULL: 'The class is full. Ask your teacher.',
  OVER: 'The class is over.',
} as const;

function refuse(reason: GqlJoinRefusal, message: string, retryAfter: number | null = null): Joining {
  return { reason, message, retryAfter };
}

/** 60 random bits. */
function newId(): string {
  return lessonIdOf(randomBytes(12));
}

export function now(): string {
  return new Date().toISOString();
}
