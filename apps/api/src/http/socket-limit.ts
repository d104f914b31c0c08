import type { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import { ApiError } from '../errors/api-error.ts';
import { sendError } from './send-error.ts';

const UNDER_WAY_MAX = 6;

/** Limits the requests under way on one connection: pipelined expensive ones would starve everybody else. */
export function socketLimit(max = UNDER_WAY_MAX): RequestHandler {
  const underWay = new WeakMap<Socket, number>();
  return ({ socket }, response, done) => {
    const count = (underWay.get(socket) ?? 0) + 1;
    if (count > max) {
      const message = `One connection may have ${max} operations under way. Wait for their responses.`;
      return sendError(response, new ApiError('RATE_LIMITED', message, { retryAfter: 1 }));
    }
    underWay.set(socket, count);
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    done();
  };
}
