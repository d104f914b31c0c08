import { randomUUID } from 'node:crypto';
import type { Room } from '@kto-kogo/room';
import { createClient } from '@redis/client';
import { Mutex } from 'async-mutex';
import type { Logger } from 'pino';
import { z } from 'zod';
import { hashOf } from '../tokens.ts';
import { ANSWER_MS, answered, unavailable } from './answered.ts';
import { COMMIT, CREATE } from './redis-scripts.ts';
import { applyChange, changeOf, type PartsChange, partsOf, roomOf } from './room-parts.ts';
import { ROOM_MAX_MS, type RoomStore, TOMBSTONE_MS } from './room-store.ts';
import { signOfLife } from './sign-of-life.ts';
import { Watchers } from './watchers.ts';

const RECONNECT_MS = 500;
/** How often a change is made again because another server was faster. */
const TRIES = 50;
/** A class of which nothing is heard is forgotten as one whose teacher is gone. */
const SILENT_MAX_MS = 2 * 60 * 60_000;

const message = z.object({
  /** After the change. */
  version: z.int(),
  change: z.custom<PartsChange>((value) => typeof value === 'object' && value !== null),
});

/** Redis does not answer at the start. The message says how to put it right, and no password. */
export class RedisAway extends Error {
  override name = 'RedisAway';

  constructor(url: string, cause: Error) {
    const { host } = new URL(url);
    super(
      `REDIS_URL: no Redis answers at ${host} (${cause.message}). Start it, or leave REDIS_URL out: one server alone keeps its classes in files.`,
      { cause },
    );
  }
}

/** What this server knows of a class that somebody here watches. */
type Copy = { room: Room; version: number };

/**
 * Keeps classes in Redis, for several servers at once. Each has a copy of those that somebody watches there, which messages keep as new as Redis:
 * while that is away, what is known is still told, and nothing can be changed.
 *
 * @throws RedisAway
 */
export async function redisStore(url: string, logger: Logger): Promise<RoomStore> {
  let isStarted = false;
  const commands = createClient({
    url,
    // What cannot be done now is refused now.
    disableOfflineQueue: true,
    pingInterval: 5_000,
    socket: {
      connectTimeout: ANSWER_MS,
      reconnectStrategy: (_retries, cause) => (isStarted ? RECONNECT_MS : cause),
    },
  });
  const messages = commands.duplicate();
  for (const client of [commands, messages])
    client.on('error', (error: Error) => {
      if (isStarted) logger.warn({ reason: error.message }, 'Redis does not answer. It is tried again.');
    });
  await Promise.all([commands.connect(), messages.connect()]).catch((error) => {
    for (const client of [commands, messages]) if (client.isOpen) client.destroy();
    throw new RedisAway(url, error);
  });
  isStarted = true;

  const server = randomUUID();
  const life = await signOfLife(commands, server);
  const copies = new Map<string, Copy>();
  const watchers = new Watchers();
  const turns = new Map<string, Mutex>();

  async function load(id: string): Promise<Copy | null> {
    const [room, members, answers] = await answered(
      commands.multi().hGetAll(keys(id).room).hGetAll(keys(id).members).hGetAll(keys(id).answers).execTyped(),
    );
    if (room.version === undefined || room.core === undefined || room.lesson === undefined) return null;
    const parts = { core: room.core, lesson: room.lesson, members: { ...members }, answers: { ...answers } };
    return { room: roomOf(parts), version: Number(room.version) };
  }

  /** The newest that is known; only of a class that is watched here a copy is kept. */
  const known = async (id: string) => copies.get(id) ?? load(id);

  function take(id: string, copy: Copy): void {
    const before = copies.get(id);
    if (!watchers.has(id) || (before !== undefined && before.version >= copy.version)) return;
    copies.set(id, copy);
    watchers.tell(id, copy.room);
    if (copy.room.phase === 'ENDED') copies.delete(id);
  }

  /** Redis has forgotten a class, or was emptied. */
  function lose(id: string): void {
    if (copies.delete(id)) watchers.tell(id, null);
  }

  async function refresh(id: string): Promise<void> {
    const copy = await load(id);
    if (copy !== null) take(id, copy);
    else lose(id);
  }

  const refreshSoon = (id: string) =>
    void refresh(id).catch((error) =>
      logger.warn({ reason: String(error) }, 'A class could not be read from Redis.'),
    );

  function hear(id: string, text: string): void {
    const copy = copies.get(id);
    const next = readMessage(text);
    if (copy !== undefined && next !== null && copy.version >= next.version) return;
    if (copy !== undefined && next !== null && copy.version === next.version - 1)
      take(id, { version: next.version, room: applyChange(copy.room, next.change) });
    // A message was lost, or cannot be read.
    else refreshSoon(id);
  }

  async function commit({ room, version }: Copy, after: Room): Promise<'written' | 'late' | 'gone'> {
    const { id } = room;
    const change = changeOf(room, after);
    const left = Date.parse(after.openedAt) + ROOM_MAX_MS - Date.now();
    const result = await answered(
      commands.eval(COMMIT, {
        keys: [keys(id).room, keys(id).members, keys(id).answers, codeKey(room.code), codeKey(after.code)],
        arguments: [
          String(version),
          id,
          String(Math.max(1, Math.min(left, SILENT_MAX_MS))),
          JSON.stringify({ version: version + 1, change }),
          change.core ?? '',
          change.lesson ?? '',
          ...fieldsOf(change.members),
          ...fieldsOf(change.answers),
        ],
      }),
    );
    if (result === -2) throw new Error('The code of a class was taken meanwhile.');
    return result === 1 ? 'written' : result === 0 ? 'late' : 'gone';
  }

  async function changeInTurn(id: string, change: (room: Room) => Room): Promise<Room | null> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const copy = tried === 0 ? await known(id) : await load(id);
      if (copy === null) return null;
      const after = change(copy.room);
      if (after === copy.room) return after;
      const written = await commit(copy, after);
      if (written === 'gone') {
        lose(id);
        return null;
      }
      if (written === 'late') continue;
      take(id, { room: after, version: copy.version + 1 });
      return after;
    }
    throw unavailable(`After ${TRIES} tries another server was still faster.`);
  }

  const listeners = new Map<string, (text: string) => void>();
  async function listen(id: string): Promise<void> {
    const listener = listeners.get(id) ?? ((text: string) => hear(id, text));
    listeners.set(id, listener);
    await messages.subscribe(keys(id).room, listener);
    await refresh(id);
  }
  const listenSoon = (id: string) =>
    void listen(id).catch((error) =>
      logger.warn({ reason: String(error) }, 'A class is not heard of just now.'),
    );
  // Messages that came while nobody listened are lost.
  messages.on('ready', () => {
    for (const id of watchers.ids()) listenSoon(id);
  });

  return {
    async create(room) {
      const { core, lesson } = partsOf(room);
      const result = await answered(
        commands.eval(CREATE, {
          keys: [keys(room.id).room, codeKey(room.code)],
          arguments: [room.id, String(SILENT_MAX_MS), core, lesson],
        }),
      );
      return result === 1;
    },
    server,
    read: async (id) => (await known(id))?.room ?? null,
    readAnew: async (id) => (await load(id))?.room ?? null,
    idOf: (code) => answered(commands.get(codeKey(code))),
    async change(id, change) {
      const turn = turns.get(id) ?? new Mutex();
      turns.set(id, turn);
      try {
        return await turn.runExclusive(() => changeInTurn(id, change));
      } finally {
        if (!turn.isLocked()) turns.delete(id);
      }
    },
    async remove({ id, code }) {
      await answered(
        commands
          .multi()
          .del([keys(id).room, keys(id).members, keys(id).answers, codeKey(code)])
          .set(overKey(id), '', { expiration: { type: 'PX', value: TOMBSTONE_MS } })
          .set(overKey(code), '', { expiration: { type: 'PX', value: TOMBSTONE_MS } })
          .exec(),
      );
      copies.delete(id);
    },
    isOver: async (codeOrId) => (await answered(commands.exists(overKey(codeOrId)))) === 1,
    watch(id, onChange) {
      const isFirst = !watchers.has(id);
      const unwatch = watchers.add(id, onChange);
      if (isFirst) listenSoon(id);
      return () => {
        unwatch();
        if (watchers.has(id)) return;
        copies.delete(id);
        const listener = listeners.get(id);
        listeners.delete(id);
        // By its listener: without it the client would drop one that is added before Redis has answered.
        messages.unsubscribe(keys(id).room, listener).catch(() => {});
      };
    },
    own: () => [...copies.values()].map(({ room }) => room),
    gone: life.gone,
    async close() {
      await life.end();
      for (const client of [commands, messages]) if (client.isOpen) client.destroy();
    },
  };
}

function keys(id: string) {
  const room = `kk:room:${id}`;
  return { room, members: `${room}:members`, answers: `${room}:answers` };
}

function codeKey(code: string): string {
  return `kk:code:${code}`;
}

function overKey(codeOrId: string): string {
  return `kk:over:${hashOf(codeOrId)}`;
}

function readMessage(text: string): z.infer<typeof message> | null {
  try {
    return message.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** As the script reads them: how many are set, name and value of each, how many are deleted, the name of each. */
function fieldsOf(change: Readonly<Record<string, string | null>>): string[] {
  const entries = Object.entries(change);
  const set = entries.filter((entry): entry is [string, string] => entry[1] !== null);
  const gone = entries.filter(([, value]) => value === null).map(([name]) => name);
  return [String(set.length), ...set.flat(), String(gone.length), ...gone];
}
