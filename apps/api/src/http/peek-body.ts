import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request without taking it away: whoever reads the request after `then` finds it whole. Nothing is called for a body
 * that does not arrive: the server ends such a request.
 *
 * @param length of the body in bytes, as its header says; less than what a stream buffers
 */
export function peekBody(request: IncomingMessage, length: number, then: (body: Buffer) => void): void {
  request.on('readable', peek);

  function peek() {
    const body: Buffer | null = request.read(length);
    if (body === null) return;
    request.removeListener('readable', peek);
    request.unshift(body);
    then(body);
  }
}
