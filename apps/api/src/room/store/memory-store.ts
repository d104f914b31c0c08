import { randomUUID } from 'node:crypto';
import type { Room } from '@kto-kogo/room';
import { LRUCache } from 'lru-cache';
import { hashOf } from '../tokens.ts';
import { type RoomStore, TOMBSTONE_MS } from './room-store.ts';
import type { Shelf } from './shelf.ts';
import { Watchers } from './watchers.ts';

/** More are forgotten before their time. */
const TOMBSTONES_MAX = 10_000;

/**
 * Keeps classes in this process, and on a shelf what is to outlive it.
 *
 * @param shelf null to keep them in memory alone @param found what was on it
 */
export function memoryStore(shelf: Shelf | null, found: readonly Room[] = []): RoomStore {
  const rooms = new Map(found.map((room) => [room.id, room]));
  const codes = new Map(found.map((room) => [room.code, room.id]));
  const over = new LRUCache<string, true>({ max: TOMBSTONES_MAX, ttl: TOMBSTONE_MS });
  const watchers = new Watchers();
  const read = async (id: string) => rooms.get(id) ?? null;

  return {
    server: randomUUID(),
    async create(room) {
      if (codes.has(room.code)) return false;
      rooms.set(room.id, room);
      codes.set(room.code, room.id);
      await shelf?.save(room);
      return true;
    },
    read,
    readAnew: read,
    idOf: async (code) => codes.get(code) ?? null,
    async change(id, change) {
      const before = rooms.get(id);
      if (before === undefined) return null;
      const after = change(before);
      if (after === before) return before;
      rooms.set(id, after);
      if (after.code !== before.code) {
        codes.delete(before.code);
        codes.set(after.code, id);
      }
      watchers.tell(id, after);
      await shelf?.save(after);
      return after;
    },
    async remove({ id, code }) {
      for (const gone of [id, code]) over.set(hashOf(gone), true);
      rooms.delete(id);
      codes.delete(code);
      await shelf?.remove(id);
    },
    isOver: async (codeOrId) => over.has(hashOf(codeOrId)),
    watch: (id, onChange) => watchers.add(id, onChange),
    own: () => [...rooms.values()],
    gone: null,
    async close() {
      await shelf?.close();
    },
  };
}
