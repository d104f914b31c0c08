import type { Driver } from 'neo4j-driver';
import * as cypher from './own-lesson.cypher.ts';

/**
 * Creates the constraint for lessons where it is missing. Called when the stack starts, because the load knows nothing of
 * lessons and an API must start without waiting for the database. Safe to call from several processes at once.
 */
export async function ensureOwnLessonConstraint(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery(cypher.ensureUniqueId, {}, { database });
}
