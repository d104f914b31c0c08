import { freshLessonId } from '@kto-kogo/lesson';
import { createStore, type UseStore, update } from 'idb-keyval';

/**
 * What all pages of this browser that begin the same lesson must agree on before the server knows of it. IndexedDB lets one page after the other
 * look and write; `navigator.locks` would do it too, and is not there on plain http.
 */
export type Begun = {
  /** The key with which a lesson is to be made, however many pages make it and however often they try: the server makes one. */
  editKeyOf(lesson: string): Promise<string>;
  /** The lesson that is begun where there is none yet: in two tabs it is the same. */
  firstLesson(): Promise<string>;
  /** The server has made it: the next is another. Its key stays, for pages that were about to make it. */
  made(lesson: string): Promise<void>;
};

const FIRST = 'first';
const EDIT_KEY = 'edit-key/';

export function browserBegun(): Begun {
  let opened: UseStore | undefined;
  const store: UseStore = (mode, use) => {
    opened ??= createStore('kto-kogo-begun', 'begun');
    return opened(mode, use);
  };
  const agree = async (key: string, make: () => string): Promise<string> => {
    let agreed = make();
    const join = (known: string | undefined) => {
      agreed = known ?? agreed;
      return agreed;
    };
    try {
      await update<string>(key, join, store);
    } catch {
      // Without such storage every page is by itself, and says the same each time.
      agreed = ofThisPage.get(key) ?? agreed;
      ofThisPage.set(key, agreed);
    }
    return agreed;
  };
  return {
    editKeyOf: (lesson) => agree(EDIT_KEY + lesson, newEditKey),
    firstLesson: () => agree(FIRST, freshLessonId),
    async made(lesson) {
      if (ofThisPage.get(FIRST) === lesson) ofThisPage.delete(FIRST);
      const leave = (known: string | undefined) => (known === lesson ? undefined : known);
      await update<string | undefined>(FIRST, leave, store).catch(() => {});
    },
  };
}

const ofThisPage = new Map<string, string>();

/** 128 random bits in base64url. */
export function newEditKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
