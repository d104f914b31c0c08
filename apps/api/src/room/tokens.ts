import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { memberOf, type Room } from '@kto-kogo/room';

/**
 * What opens a class: the teacher's key, the token of a screen, the token of a member. Each says of itself whose it is, so that a server finds the
 * class without a list; of its secret of 128 bits the class keeps the hash alone.
 */
export type Bearer =
  | { role: 'teacher' | 'screen'; room: string }
  | { role: 'member'; room: string; member: string };

const SECRET = '[\\w-]{22}';
const ID = '[a-z2-7]{12}';
const TOKEN = new RegExp(
  `^(?:(?<role>k|s)\\.(?<room>${ID})|m\\.(?<of>${ID})\\.(?<member>${ID}))\\.${SECRET}$`,
);

export function newToken(bearer: Bearer): string {
  const secret = randomBytes(16).toString('base64url');
  if (bearer.role === 'member') return `m.${bearer.room}.${bearer.member}.${secret}`;
  return `${bearer.role === 'teacher' ? 'k' : 's'}.${bearer.room}.${secret}`;
}

/** Whose a text says that it is; null for what is no token. Whether that is true `opens` says. */
export function readToken(text: string): Bearer | null {
  const { role, room, of, member } = TOKEN.exec(text)?.groups ?? {};
  if (of !== undefined && member !== undefined) return { role: 'member', room: of, member };
  return room === undefined ? null : { role: role === 'k' ? 'teacher' : 'screen', room };
}

/** By which a bearer is told from all others. */
export function nameOfBearer(bearer: Bearer): string {
  return [bearer.role, bearer.room, ...(bearer.role === 'member' ? [bearer.member] : [])].join(' ');
}

/** Whether a token is what it says. */
export function opens(token: string, bearer: Bearer, room: Room): boolean {
  const hash = hashIn(room, bearer);
  return hash !== undefined && isSame(hashOf(token), hash);
}

function hashIn(room: Room, bearer: Bearer): string | undefined {
  if (bearer.role === 'member') return memberOf(room, bearer.member)?.tokenHash;
  return bearer.role === 'teacher' ? room.keyHash : room.screenHash;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function isSame(a: string, b: string): boolean {
  const [given, expected] = [Buffer.from(a), Buffer.from(b)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
