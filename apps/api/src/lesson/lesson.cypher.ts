/** Label of every lesson's node. Not `KtoKogo`: the load removes all nodes of that label that are not in the record's files. */
export const LESSON = 'KtoKogoLesson';

/** Unnamed: an existing constraint of the same name would make `IF NOT EXISTS` skip this one. */
export const ensureUniqueId = `CREATE CONSTRAINT IF NOT EXISTS FOR (l:${LESSON}) REQUIRE l.id IS UNIQUE`;
