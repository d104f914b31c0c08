import type { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import { sendError } from './send-error.ts';

const UNDER_WAY_MAX = 6;

/** One connection may have a few questions under way: pipelined heavy ones would starve everybody else. */
export function socketLimit(max = UNDER_WAY_MAX): RequestHandler {
  const underWay = new WeakMap<Socket, number>();
  return ({ socket }, response, done) => {
    const count = (underWay.get(socket) ?? 0) + 1;
    if (count > max) {
      return sendError(
        response,
        429,
        'RATE_LIMITED',
        `One connection may have ${max} questions under way. Wait for their answers.`,
      );
    }
    underWay.set(socket, count);
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    done();
  };
}
