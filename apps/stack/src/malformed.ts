import { maxHeaderSize, type Server } from 'node:http';
import { refuseSocket } from '@kto-kogo/api';
import type { AfterResponses } from './after-responses.ts';

/** Of the errors by which Node says why it does not read a request, those that a client can do something about. */
const REASONS: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [
    431,
    `The address and the headers are longer than ${maxHeaderSize / 1024} KB. Send a long query by POST.`,
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time. Send it again.'],
};
const OTHER: [status: number, message: string] = [400, 'This is no request in HTTP/1.1.'];

/** Says why the bytes of a client are no request: Node's own responses have no body. */
export function refuseMalformed(server: Server, afterResponses: AfterResponses): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    afterResponses(socket, () => {
      if (socket.writable) refuseSocket(socket, ...(REASONS[error.code ?? ''] ?? OTHER));
      else socket.destroy();
    });
  });
}
