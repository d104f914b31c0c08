import type { Driver } from 'neo4j-driver';
import * as cypher from './own-lesson.cypher.ts';

/**
 * Creates the constraints and the index for lessons where they are missing. Called when the stack starts, because the load knows nothing of
 * lessons and an API must start without waiting for the database.
 * Several processes may call it at once, each with a driver that tries again: the database refuses some that wait for each other's locks.
 */
export async function prepareOwnLessons(driver: Driver, database: string): Promise<void> {
  for (const statement of [cypher.ensureUniqueId, cypher.ensureUniqueRevision, cypher.ensureIndexOfDrafts])
    await driver.executeQuery(statement, {}, { database });
}
