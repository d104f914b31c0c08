import type { Driver } from 'neo4j-driver';
import type { DatabaseServer } from '../../src/neo4j/create-driver.ts';
import { apollo } from './apollo.ts';
import { mercuriusJit } from './mercurius.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { product } from './product.ts';
import { raw } from './raw.ts';

/** Starts to serve on a port of 127.0.0.1, and gives it. */
export type Peer = (driver: Driver, server: DatabaseServer) => Promise<number>;

export const PEERS = {
  product,
  raw,
  apollo: (driver: Driver) => apollo(driver, { isCompiled: false }),
  'apollo + jit': (driver: Driver) => apollo(driver, { isCompiled: true }),
  'mercurius + jit': mercuriusJit,
  '@neo4j/graphql': neo4jGraphql,
} satisfies Record<string, Peer>;
export type PeerName = keyof typeof PEERS;
