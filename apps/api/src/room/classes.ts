import type { Logger } from 'pino';
import { createMetrics, type Metrics } from '../metrics/metrics.ts';
import { timedStore } from '../metrics/timed-store.ts';
import { lookAfter } from './life.ts';
import { createPresence, type Presence } from './presence.ts';
import { createRoomLimits, type RoomLimits } from './room-limits.ts';
import { createRooms, type Rooms } from './rooms.ts';
import { memoryStore } from './store/memory-store.ts';
import { redisStore } from './store/redis-store.ts';
import type { RoomStore } from './store/room-store.ts';
import { openShelf } from './store/shelf.ts';
import { nameOfBearer } from './tokens.ts';

export type ClassesOptions = {
  /** A folder with a file for each class; null to keep them in memory alone. */
  roomsDir: string | null;
  /** The Redis that keeps them in place of memory and files, for several servers at once; null for none. */
  redisUrl: string | null;
  membersMax: number;
  /** Addresses at which others reach this site, for somebody who reached it at `origin`. */
  joinAddresses: (origin: string) => string[];
};

export const DEFAULT_CLASSES: ClassesOptions = {
  roomsDir: null,
  redisUrl: null,
  membersMax: 300,
  joinAddresses: () => [],
};

/** The classes that are held on this server, and all that serves them. */
export type Classes = {
  rooms: Rooms;
  store: RoomStore;
  limits: RoomLimits;
  presence: Presence;
  /** Counts what is refused. */
  refused: Metrics['refused'];
  /** By which name the bearer of a token is counted; null for a token that opens no class. */
  nameOf: (token: string) => Promise<string | null>;
  joinAddresses: ClassesOptions['joinAddresses'];
  stop: () => Promise<void>;
};

export async function openClasses(
  { membersMax, joinAddresses, ...kept }: ClassesOptions,
  logger: Logger,
  metrics = createMetrics(),
): Promise<Classes> {
  const store = timedStore(await openStore(kept, logger), metrics);
  metrics.look({ rooms: store.own });
  const { refused } = metrics;
  const limits = createRoomLimits(refused);
  const rooms = createRooms({ store, limits, membersMax, refused });
  const presence = createPresence(store, logger);
  const stopLooking = lookAfter(store, { rooms, presence, logger });
  return {
    ...{ rooms, store, limits, presence, refused, joinAddresses },
    async nameOf(token) {
      const entered = await rooms.identify(token);
      return entered === null ? null : nameOfBearer(entered.bearer);
    },
    async stop() {
      stopLooking();
      presence.stop();
      await store.close();
    },
  };
}

type Kept = Pick<ClassesOptions, 'roomsDir' | 'redisUrl'>;

async function openStore({ roomsDir, redisUrl }: Kept, logger: Logger): Promise<RoomStore> {
  if (redisUrl !== null) return redisStore(redisUrl, logger);
  if (roomsDir === null) return memoryStore(null);
  try {
    const { shelf, found } = await openShelf(roomsDir, logger);
    return memoryStore(shelf, found);
  } catch (error) {
    logger.error(error, 'The folder for classes cannot be used. They are kept in memory: a stop ends them.');
    return memoryStore(null);
  }
}
