import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The WebSocket address for subscriptions. */
export const LIVE_PATH = '/graphql/live';

/** Handles a WebSocket handshake. @returns false where its address is not the API's */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
