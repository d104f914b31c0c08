import type { Id } from '@kto-kogo/domain';
import { keepRoom } from './kept-room.ts';

const KEY = /[#&]class=(k\.([a-z2-7]{12})\.[\w-]{22})(?![\w-])/;

/**
 * The address at which another device of the teacher's steers the same class. The keys stand in the fragment, which no server sees.
 *
 * @param base the site's, as that device reaches it @param teachKey of a lesson that a teacher made; null for others
 */
export function otherDeskAddress(base: string, path: string, key: string, teachKey: string | null): string {
  return `${base}${path}#${teachKey === null ? '' : `${teachKey}&`}class=${key}`;
}

/** Takes the key of a class out of the fragment of the address and keeps it. Once a page, in the browser. */
export function takeRoomKey(lesson: Id): void {
  const [found, key, room] = KEY.exec(location.hash) ?? [];
  if (found === undefined || key === undefined || room === undefined) return;
  const rest = location.hash.replace(found, '');
  history.replaceState(history.state, '', location.pathname + location.search + rest);
  // It came by this address, and so will others.
  keepRoom({ lesson, room, key, screenToken: null, joinAddresses: [location.origin] });
}
