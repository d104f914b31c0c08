import type { IncomingMessage } from 'node:http';

/** Whether a browser's request comes from a page of this site, or from no page at all: another site opens no connection in a pupil's name. */
export function isSameSite({ headers: { origin, host } }: Pick<IncomingMessage, 'headers'>): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
