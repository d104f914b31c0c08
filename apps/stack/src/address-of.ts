import type { IncomingMessage } from 'node:http';

/**
 * The address of whoever sends a request that no Express sees, as Express tells it: with a proxy in front the last entry of `X-Forwarded-For`, since the
 * client itself may have written those before.
 */
export function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim();
  return (trustProxy && forwarded) || (socket.remoteAddress ?? 'unknown');
}
