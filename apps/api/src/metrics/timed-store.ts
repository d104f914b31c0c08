import type { RoomStore } from '../room/store/room-store.ts';
import type { Metrics } from './metrics.ts';

/** A store of which is measured how long it takes. */
export function timedStore(store: RoomStore, { stored }: Pick<Metrics, 'stored'>): RoomStore {
  return {
    ...store,
    create: (room) => stored('create', () => store.create(room)),
    read: (id) => stored('read', () => store.read(id)),
    readAnew: (id) => stored('read', () => store.readAnew(id)),
    idOf: (code) => stored('read', () => store.idOf(code)),
    change: (id, change) => stored('change', () => store.change(id, change)),
    remove: (room) => stored('remove', () => store.remove(room)),
  };
}
