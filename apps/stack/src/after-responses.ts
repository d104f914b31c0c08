import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Calls `then` when the responses to the requests that a client sent before are sent: they come first. */
export type AfterResponses = (socket: Duplex, then: () => void) => void;

export function afterResponses(server: Server): AfterResponses {
  // Responses on one connection are sent in the order of the requests, so that the last one tells of all.
  const lastUnderWay = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => {
    lastUnderWay.set(socket, response);
    response.once('close', () => {
      if (lastUnderWay.get(socket) === response) lastUnderWay.delete(socket);
    });
  });
  return (socket, then) => {
    const last = lastUnderWay.get(socket);
    if (last === undefined) then();
    else last.once('close', then);
  };
}
