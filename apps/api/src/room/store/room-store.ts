import type { Room } from '@kto-kogo/room';

/** Is told of a class each time that it changes, by whatever server; null where it is lost. */
export type OnChange = (room: Room | null) => void;

/**
 * Where classes are kept while they last. What a change has made of a class is heard at once by those that watch it; the promise of the change
 * is kept when it would survive this process.
 *
 * @throws ApiError ROOM_STORE_UNAVAILABLE where the store does not answer: nothing is changed then
 */
export type RoomStore = {
  /** By which this server is known among those that share the store. */
  server: string;
  /** @returns false where another class has its code */
  create(room: Room): Promise<boolean>;
  read(id: string): Promise<Room | null>;
  /** The same, as it is now: what `read` gives may be some milliseconds old where another server has changed it. */
  readAnew(id: string): Promise<Room | null>;
  idOf(code: string): Promise<string | null>;
  /**
   * The class after a change; null where there is none of this id.
   *
   * @param change pure; called again where another server was faster
   */
  change(id: string, change: (room: Room) => Room): Promise<Room | null>;
  /** Deletes a class. Its code and id are known to be of one that is over for `TOMBSTONE_MS`. */
  remove(room: Room): Promise<void>;
  /** Whether a code or an id is that of a class that is over. */
  isOver(codeOrId: string): Promise<boolean>;
  /** @returns stops it */
  watch(id: string, onChange: OnChange): () => void;
  /** Those that this server looks after: all that it keeps, or that somebody here watches. */
  own(): readonly Room[];
  /** Of these servers those that are no more; null where no other server shares the store. */
  gone: ((servers: ReadonlySet<string>) => Promise<ReadonlySet<string>>) | null;
  /** Keeps what is not kept yet, and lets go of connections. */
  close(): Promise<void>;
};

/** So long late devices are told that the class is over, and not that there is none. */
export const TOMBSTONE_MS = 10 * 60_000;
/** So long a class lasts at most. */
export const ROOM_MAX_MS = 8 * 60 * 60_000;
