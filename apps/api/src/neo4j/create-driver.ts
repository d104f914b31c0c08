import neo4j, { type Driver } from 'neo4j-driver';

export type DatabaseServer = { uri: string; user: string; password: string };

/**
 * A driver that gives up in time: its own defaults add up to half a minute for a server that is away.
 * Integers come as plain numbers: no count of ours is near 2^53.
 *
 * @param retryMs how long the driver tries a transaction again that failed for what passes, such as a deadlock: no request can wait so long
 */
export function createDriver({ uri, user, password }: DatabaseServer, { retryMs = 0 } = {}): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: retryMs,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_500,
    // An idle connection is tested before use: the server may have restarted since.
    connectionLivenessCheckTimeout: 5_000,
    maxConnectionPoolSize: 40,
    telemetryDisabled: true,
  });
}
