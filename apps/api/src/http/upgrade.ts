import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuseSocket } from './refuse-socket.ts';

/** The WebSocket address for subscriptions. */
export const LIVE_PATH = '/graphql/live';

/** Handles a WebSocket handshake. @returns false where its address is not the API's */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** Refuses every handshake at `LIVE_PATH`: there is no live field yet. */
export const upgrade: Upgrade = (request, socket) => {
  if (request.url?.split('?')[0] !== LIVE_PATH) return false;
  refuseSocket(socket, 501, 'Subscriptions are not offered yet.');
  return true;
};
