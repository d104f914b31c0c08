/**
 * Marks every node of the store of lessons, in place of `KtoKogo`: of that label the load removes whatever the record's files
 * do not name.
 */
export const LESSON = 'KtoKogoLesson';

/** Without a name: one of somebody else's that bears it would make `IF NOT EXISTS` skip ours. */
export const ensureUniqueId = `CREATE CONSTRAINT IF NOT EXISTS FOR (l:${LESSON}) REQUIRE l.id IS UNIQUE`;
