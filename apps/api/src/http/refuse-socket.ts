import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const LINGER_MS = 1_000;

/**
 * Sends an HTTP error on a connection that has no response object, and ends it, even where the client does not end its side. Pages of
 * every origin may read it.
 */
export function refuseSocket(socket: Duplex, status: number, message: string): void {
  const body = `${message}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'access-control-allow-origin: *',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  // Reads what the client still sends: closing with unread bytes would reset the connection before the response arrives.
  socket.resume();
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
