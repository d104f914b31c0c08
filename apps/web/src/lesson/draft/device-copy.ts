import type { Conflict, LessonContent } from '@kto-kogo/lesson';
import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';

/** What the server has: what a copy was made from. */
export type Base = { revision: number; content: LessonContent };

/**
 * What one page works at, as the device keeps it. Each page has a copy of its own, so that no tab writes over another's; whoever opens the
 * lesson next merges those that were left behind.
 */
export type DeviceCopy = {
  lesson: string;
  /** Of the page. */
  session: string;
  /** Null where the server does not know the lesson yet. */
  base: Base | null;
  content: LessonContent;
  /** What was sent to the server and not answered yet: it may be there all the same. */
  sent: readonly LessonContent[];
  /** Not decided yet; `content` has mine. */
  conflicts: readonly Conflict[];
  /** In ms since 1970. */
  at: number;
};

/** Where copies are kept. Each call but the last may fail: a browser may have no storage, or no room. */
export type Device = {
  /** Of one lesson, oldest first. */
  copiesOf(lesson: string): Promise<readonly DeviceCopy[]>;
  keep(copy: DeviceCopy): Promise<void>;
  drop(copies: readonly Pick<DeviceCopy, 'lesson' | 'session'>[]): Promise<void>;
  /** Keeps a copy while the page goes, when nothing that has to be waited for comes to its end. */
  keepAtOnce(copy: DeviceCopy): void;
};

/** In IndexedDB, which keeps what the page had when the browser is killed. */
export function browserDevice(): Device {
  let opened: UseStore | undefined;
  // Opened by the first call: a browser may have no such storage, and then the call fails.
  const store: UseStore = (mode, use) => {
    opened ??= createStore('kto-kogo-lessons', 'copies');
    return opened(mode, use);
  };
  return {
    copiesOf: async (lesson) => {
      const kept = await entries<string, DeviceCopy>(store).catch(() => []);
      // Of a page that was left the later of its two.
      const latest = new Map([...kept, ...keptAtOnce()].sort(([, a], [, b]) => a.at - b.at));
      return [...latest.values()].filter((copy) => copy.lesson === lesson);
    },
    keep: async (copy) => {
      await set(keyOf(copy), copy, store);
      dropKeptAtOnce(copy);
    },
    drop: async (copies) => {
      for (const copy of copies) dropKeptAtOnce(copy);
      await delMany(copies.map(keyOf), store);
    },
    keepAtOnce(copy) {
      try {
        localStorage.setItem(AT_ONCE + keyOf(copy), JSON.stringify(copy));
      } catch {}
    },
  };
}

function keyOf({ lesson, session }: Pick<DeviceCopy, 'lesson' | 'session'>): string {
  return `${lesson}/${session}`;
}

/** In the storage that is written before the call returns. */
const AT_ONCE = 'kto-kogo-left/';

function keptAtOnce(): [string, DeviceCopy][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(AT_ONCE))
      .map((key) => [key.slice(AT_ONCE.length), JSON.parse(localStorage.getItem(key) ?? '') as DeviceCopy]);
  } catch {
    return [];
  }
}

function dropKeptAtOnce(copy: Pick<DeviceCopy, 'lesson' | 'session'>): void {
  try {
    localStorage.removeItem(AT_ONCE + keyOf(copy));
  } catch {}
}
