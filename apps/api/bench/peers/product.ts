import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Driver } from 'neo4j-driver';
import pino from 'pino';
import type { DatabaseServer } from '../../src/neo4j/create-driver.ts';
import { createServer as createApi, hardenSockets } from '../../src/server.ts';

/** The API as it is served, without limits of rate and time. */
export async function product(_driver: Driver, neo4j: DatabaseServer): Promise<number> {
  const api = await createApi({
    neo4j,
    database: 'neo4j',
    logger: pino({ level: 'warn' }, pino.destination(2)),
    internalToken: 'the bench',
    limitsMs: { statement: 60_000, request: 60_000 },
    pointsPerMinute: 1e9,
  });
  const app = express().use(api.streams, api.handler);
  const http = createServer((request, response) =>
    api.answerKnown(request, response, () => app(request, response)),
  );
  http.on('upgrade', api.upgrade);
  hardenSockets(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return (http.address() as AddressInfo).port;
}
