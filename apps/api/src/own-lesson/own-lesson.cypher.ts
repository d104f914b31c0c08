/**
 * Label of every lesson that users write; those of the record are `:KtoKogo:Lesson`. Not `KtoKogo`: the load removes all nodes of that label
 * that are not in the record's files.
 */
export const OWN_LESSON = 'KtoKogoLesson';

/** Unnamed: an existing constraint of the same name would make `IF NOT EXISTS` skip this one. */
export const ensureUniqueId = `CREATE CONSTRAINT IF NOT EXISTS FOR (l:${OWN_LESSON}) REQUIRE l.id IS UNIQUE`;
