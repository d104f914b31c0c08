import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Nobody finds a key of 128 bits by trying. */
const KEY_BYTES = 16;

export type LessonKeys = { editKey: string; teachKey: string };
/** What is stored of the keys. */
export type KeyHashes = { editKeyHash: string; teachKeyHash: string };

export function newKeys(): LessonKeys {
  return { editKey: newKey(), teachKey: newKey() };
}

export function hashesOf({ editKey, teachKey }: LessonKeys): KeyHashes {
  return { editKeyHash: hashOf(editKey), teachKeyHash: hashOf(teachKey) };
}

export function mayEdit(key: string, { editKeyHash }: KeyHashes): boolean {
  return isKeyOf(key, editKeyHash);
}

/** Who may edit may teach. */
export function mayTeach(key: string, { editKeyHash, teachKeyHash }: KeyHashes): boolean {
  const [edits, teaches] = [isKeyOf(key, editKeyHash), isKeyOf(key, teachKeyHash)];
  return edits || teaches;
}

function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function isKeyOf(key: string, hash: string): boolean {
  const [given, expected] = [Buffer.from(hashOf(key)), Buffer.from(hash)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
