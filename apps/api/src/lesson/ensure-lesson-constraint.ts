import type { Driver } from 'neo4j-driver';
import * as cypher from './lesson.cypher.ts';

/**
 * Makes the constraint of the store of lessons where it is missing. Called when the product starts: the load knows nothing of
 * lessons, and an API that is made while the database is away must not wait for it. Of several processes that call
 * it at once, the others wait for the one that makes it.
 */
export async function ensureLessonConstraint(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery(cypher.ensureUniqueId, {}, { database });
}
