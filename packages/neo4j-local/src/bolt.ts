import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';

/** The one user of a Community server, and the one database beside `system`. */
export const USER = 'neo4j';
export const DATABASE = 'neo4j';
/** What every Neo4j is shipped with and refuses to work with until it is changed. */
const SHIPPED_PASSWORD = 'neo4j';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Asks a question of the database as a user would. Rejects with the driver's error where there is no good answer. */
export function checkDatabase(port: number, password: string): Promise<void> {
  return withDriver(port, password, async (driver) => {
    await driver.executeQuery('RETURN 1', {}, { database: DATABASE });
  });
}

/** What the server says of its database when that could not be started; null where it may still come. */
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
    // No answer is no failure of the database.
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
