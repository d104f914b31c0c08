import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { lessonIdOf } from '@kto-kogo/lesson';

/** Nobody finds a key of 128 bits by trying. */
const KEY_BYTES = 16;

export type LessonKeys = { editKey: string; teachKey: string };
/** What is stored of the keys. */
export type KeyHashes = { editKeyHash: string; teachKeyHash: string };

/** As long as those that are made here. */
export function isKey(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}

export const NO_KEY =
  'An edit key that you choose has 22 letters, digits, hyphens or underscores: write 128 random bits in base64url.';

/**
 * The keys of a lesson, whose edit key may be chosen by whoever makes it. The other follows from it and does not lead back: who sends the same
 * edit key again, because the answer was lost, is told the same.
 */
export function keysOf(editKey: string): LessonKeys {
  return { editKey, teachKey: digest(`teach ${editKey}`).subarray(0, KEY_BYTES).toString('base64url') };
}

/** The id of the lesson that is made with an edit key: the same key makes no second. */
export function idOf(editKey: string): string {
  return lessonIdOf(digest(`id ${editKey}`));
}

export function newKeys(): LessonKeys {
  return keysOf(randomBytes(KEY_BYTES).toString('base64url'));
}

export function hashesOf({ editKey, teachKey }: LessonKeys): KeyHashes {
  return { editKeyHash: hashOf(editKey), teachKeyHash: hashOf(teachKey) };
}

export function mayEdit(key: string, { editKeyHash }: KeyHashes): boolean {
  return isKeyOf(key, editKeyHash);
}

/** The other key of a lesson that this one edits; null where it does not follow from it. */
export function teachKeyOf(editKey: string, { teachKeyHash }: KeyHashes): string | null {
  const { teachKey } = keysOf(editKey);
  return isKeyOf(teachKey, teachKeyHash) ? teachKey : null;
}

/** Who may edit may teach. */
export function mayTeach(key: string, { editKeyHash, teachKeyHash }: KeyHashes): boolean {
  const [edits, teaches] = [isKeyOf(key, editKeyHash), isKeyOf(key, teachKeyHash)];
  return edits || teaches;
}

function hashOf(key: string): string {
  return digest(key).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isKeyOf(key: string, hash: string): boolean {
  const [given, expected] = [Buffer.from(hashOf(key)), Buffer.from(hash)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
