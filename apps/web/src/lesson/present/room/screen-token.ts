import type { Id } from '@kto-kogo/domain';

const TOKEN = /[#&]screen=(s\.([a-z2-7]{12})\.[\w-]{22})(?![\w-])/;
const KEY = 'kto-kogo-screen';

/** The address at which a screen on another computer shows the class. @param base the site's, as that computer reaches it */
export function screenAddress(base: string, path: string, token: string): string {
  return `${base}${path}#screen=${token}`;
}

/**
 * Takes the token of a screen out of the fragment of the address, where it would be seen on the wall, and keeps it for this tab.
 *
 * @returns null where this window was given none
 */
export function takeScreenToken(lesson: Id): { room: string; token: string } | null {
  const token = TOKEN.exec(location.hash)?.[1];
  if (token === undefined) return kept(lesson);
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    sessionStorage.setItem(KEY, `${lesson} #screen=${token}`);
  } catch {}
  return screenOf(`#screen=${token}`);
}

/** The class is over, or its token opens it no more. */
export function forgetScreenToken(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}

function kept(lesson: Id): { room: string; token: string } | null {
  try {
    const [of, fragment = ''] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    return of === lesson ? screenOf(fragment) : null;
  } catch {
    return null;
  }
}

function screenOf(fragment: string): { room: string; token: string } | null {
  const [, token, room] = TOKEN.exec(fragment) ?? [];
  return token === undefined || room === undefined ? null : { room, token };
}
