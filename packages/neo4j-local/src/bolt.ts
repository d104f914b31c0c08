import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';

/** The only user of a Community server, and its only database beside `system`. */
export const USER = 'neo4j';
export const DATABASE = 'neo4j';
/** Every Neo4j is shipped with this password and refuses to work until it is changed. */
const SHIPPED_PASSWORD = 'neo4j';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Runs a query as a client would. @throws the driver's error where the database does not work */
export function checkDatabase(port: number, password: string): Promise<void> {
  return withDriver(port, password, async (driver) => {
    await driver.executeQuery('RETURN 1', {}, { database: DATABASE });
  });
}

/** The server's reason why its database could not be started; null where it may still start. */
export async function whyDatabaseFailed(port: number, password: string): Promise<string | null> {
  let why: string | null = null;
  await withDriver(port, password, async (driver) => {
    const { records } = await driver.executeQuery(
      'SHOW DATABASE $name YIELD currentStatus, statusMessage',
      { name: DATABASE },
      { database: 'system' },
    );
    const { currentStatus, statusMessage } = statusSchema.parse(records[0]?.toObject());
    if (currentStatus === 'offline' && statusMessage !== '') why = statusMessage;
  }).catch(() => {
    // A missing response is no failure of the database.
  });
  return why;
}

const statusSchema = z.object({ currentStatus: z.string(), statusMessage: z.string() });

/** The first login: replaces the password that a new store comes with. */
export function replaceShippedPassword(port: number, password: string): Promise<void> {
  return withDriver(port, SHIPPED_PASSWORD, async (driver) => {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $shipped TO $password',
      { shipped: SHIPPED_PASSWORD, password },
      { database: 'system' },
    );
  });
}

/** Whether the server itself says that the password is wrong. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Neo.ClientError.Security.Unauthorized';
}

async function withDriver(port: number, password: string, task: (driver: Driver) => Promise<void>) {
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    await task(driver);
  } finally {
    await driver.close();
  }
}
