import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import mercurius from 'mercurius';
import type { Driver } from 'neo4j-driver';
import { peerSchema } from './schema.ts';

/** Mercurius, which compiles a query when it is asked for the second time, over hand-written statements. */
export async function mercuriusJit(driver: Driver): Promise<number> {
  const app = fastify();
  await app.register(mercurius, { schema: peerSchema(driver), jit: 1 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}
