import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Room, roomSchema, takeUpAgain } from '@kto-kogo/room';
import type { Logger } from 'pino';
import { ROOM_MAX_MS } from './room-store.ts';
import { textOfRoom } from './text-of-room.ts';

/** Between two files of one class: what comes meanwhile is written together. */
const SPACING_MS = 50;

/** Keeps classes in files, so that they outlive this process. */
export type Shelf = {
  /** Kept when this class, or one that came after it, is in its file. What cannot be written is logged, and written with the next change. */
  save(room: Room): Promise<void>;
  remove(id: string): Promise<void>;
  close(): Promise<void>;
};

type Kept = {
  room: Room;
  /** Resolves with the write that has not begun; null where nothing waits for one. */
  next: { promise: Promise<void>; resolve: () => void } | null;
  /** The writes under way; null for none. */
  writing: Promise<void> | null;
};

/**
 * A folder with a file for each class, which only its owner reads. A file is written whole beside the former and takes its place.
 *
 * @param dir is made where it is not there
 */
export async function openShelf(dir: string, logger: Logger): Promise<{ shelf: Shelf; found: Room[] }> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const found = await readRooms(dir, logger);
  const kept = new Map<string, Kept>();

  async function write(id: string, each: Kept): Promise<void> {
    for (let { next } = each; next !== null; { next } = each) {
      each.next = null;
      await writeRoom(dir, each.room).catch((error) =>
        logger.error(error, 'A class could not be written to its file. It goes on in memory.'),
      );
      next.resolve();
      await wait(SPACING_MS);
    }
    each.writing = null;
    if (kept.get(id) === each && each.next === null) kept.delete(id);
  }

  function save(room: Room): Promise<void> {
    const each = kept.get(room.id) ?? { room, next: null, writing: null };
    kept.set(room.id, each);
    each.room = room;
    each.next ??= pending();
    const { promise } = each.next;
    each.writing ??= write(room.id, each);
    return promise;
  }

  const shelf: Shelf = {
    save,
    async remove(id) {
      const each = kept.get(id);
      kept.delete(id);
      await each?.writing;
      await rm(join(dir, fileOf({ id })), { force: true });
    },
    async close() {
      await Promise.all([...kept.values()].map(({ writing }) => writing));
    },
  };
  // What is read is of a new epoch, and must be even if nothing changes before the next stop.
  await Promise.all(found.map(save));
  return { shelf, found };
}

function pending() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function fileOf({ id }: Pick<Room, 'id'>): string {
  return `${id}.json`;
}

async function writeRoom(dir: string, room: Room): Promise<void> {
  const path = join(dir, fileOf(room));
  const part = `${path}.part`;
  await writeFile(part, textOfRoom(room), { mode: 0o600 });
  await rename(part, path);
}

/** Nothing of a class stays longer than the class may last, readable or not. What is no file of ours is left as it is. */
async function readRooms(dir: string, logger: Logger): Promise<Room[]> {
  const now = new Date();
  const rooms: Room[] = [];
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (!entry.isFile() || !/\.json(\.part)?$/.test(entry.name)) continue;
    const room = entry.name.endsWith('.json') ? await readRoom(path, logger) : null;
    if (room !== null && !isOver(room, now)) rooms.push(takeUpAgain(room, now.toISOString()));
    else if (room !== null || entry.name.endsWith('.part') || (await isOld(path, now)))
      await rm(path, { force: true });
  }
  return rooms;
}

function isOver({ phase, openedAt }: Room, now: Date): boolean {
  return phase === 'ENDED' || now.getTime() - Date.parse(openedAt) > ROOM_MAX_MS;
}

async function readRoom(path: string, logger: Logger): Promise<Room | null> {
  try {
    const room = roomSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    // A copy that somebody made: the class has a file of its own, which is newer.
    if (basename(path) !== fileOf(room)) throw new Error('It has the name of another class.');
    return room;
  } catch (error) {
    // What is wrong may quote what pupils wrote.
    const kind = error instanceof Error ? error.name : 'unknown';
    logger.warn({ path, kind }, 'A file of a class cannot be read. It is left out, and deleted in a day.');
    return null;
  }
}

async function isOld(path: string, now: Date): Promise<boolean> {
  return now.getTime() - (await stat(path)).mtimeMs > 24 * 60 * 60_000;
}
