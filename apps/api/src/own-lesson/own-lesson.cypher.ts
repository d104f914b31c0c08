/**
 * Label of every lesson that users write; those of the record are `:KtoKogo:Lesson`. Not `KtoKogo`: the load removes all nodes of that label
 * that are not in the record's files.
 */
export const OWN_LESSON = 'KtoKogoLesson';
/** Label of every save of such a lesson that can be brought back, the present draft among them. */
export const OWN_LESSON_REVISION = 'KtoKogoLessonRevision';

const REVISIONS_KEPT = 50;
/** How many old drafts one creation removes: as many as could be made meanwhile, and no more than is quickly done. */
const DRAFTS_REMOVED = 20;

/** Unnamed: an existing constraint of the same name would make `IF NOT EXISTS` skip this one. */
export const ensureUniqueId = `CREATE CONSTRAINT IF NOT EXISTS FOR (l:${OWN_LESSON}) REQUIRE l.id IS UNIQUE`;
export const ensureUniqueRevision = `CREATE CONSTRAINT IF NOT EXISTS FOR (r:${OWN_LESSON_REVISION}) REQUIRE (r.lessonId, r.revision) IS UNIQUE`;
/** Only drafts that were never published bear the property, so that looking for old ones meets no other. */
export const ensureIndexOfDrafts = `CREATE INDEX IF NOT EXISTS FOR (l:${OWN_LESSON}) ON (l.keptUntil)`;

const KEYS = 'l.editKeyHash AS editKeyHash, l.teachKeyHash AS teachKeyHash';
const PUBLISHED = `l.id AS id, l.published AS content, l.publishedVersion AS version, l.withAnswers AS withAnswers,
  l.origin AS origin, ${KEYS}`;
const STATE = `l.id AS id, l.publishedVersion AS published, l.publishedRevision AS publishedRevision,
  l.withAnswers AS publishedWithAnswers, l.origin AS origin`;

/**
 * A node that is deleted meanwhile still matches, and has no properties any more when they are read: they are read once, and then it is seen
 * whether it was there.
 */
export const publishedByIds = `
UNWIND $ids AS key
MATCH (l:${OWN_LESSON} {id: key}) WHERE l.publishedVersion IS NOT NULL
WITH key, ${PUBLISHED}
WHERE id IS NOT NULL AND content IS NOT NULL AND version IS NOT NULL AND withAnswers IS NOT NULL
  AND editKeyHash IS NOT NULL AND teachKeyHash IS NOT NULL
RETURN *`;

/** Of each asked `{key, id, revision}`; without a revision the present draft. Without content where that save is not kept. */
export const drafts = `
UNWIND $asked AS asked
MATCH (l:${OWN_LESSON} {id: asked.id})
OPTIONAL MATCH (r:${OWN_LESSON_REVISION} {lessonId: asked.id, revision: toInteger(coalesce(asked.revision, l.revision))})
WITH asked.key AS key, ${KEYS}, ${STATE}, r.revision AS revision, r.content AS kept, r.at AS savedAt
WHERE id IS NOT NULL AND editKeyHash IS NOT NULL AND teachKeyHash IS NOT NULL
RETURN *, CASE WHEN revision IS NOT NULL AND savedAt IS NOT NULL THEN kept END AS content`;

export const revisionsByIds = `
UNWIND $ids AS key
MATCH (r:${OWN_LESSON_REVISION} {lessonId: key}) WHERE r.revision > 0
WITH key, r.revision AS revision, r.at AS savedAt WHERE revision IS NOT NULL AND savedAt IS NOT NULL
RETURN * ORDER BY revision DESC`;

export const keys = `
MATCH (l:${OWN_LESSON} {id: $id})
WITH ${KEYS} WHERE editKeyHash IS NOT NULL AND teachKeyHash IS NOT NULL
RETURN *`;

/** What would be published; without content where that revision is neither kept nor published. */
export const publishable = `
MATCH (l:${OWN_LESSON} {id: $id})
OPTIONAL MATCH (r:${OWN_LESSON_REVISION} {lessonId: $id, revision: toInteger($revision)})
WITH ${KEYS}, coalesce(r.content, CASE WHEN l.publishedRevision = $revision THEN l.published END) AS content
WHERE editKeyHash IS NOT NULL AND teachKeyHash IS NOT NULL
RETURN *`;

/** Where there is such a lesson already, it stays as it is. Removes old drafts too: there is no timer for it. */
export const create = `
OPTIONAL MATCH (old:${OWN_LESSON}) WHERE old.keptUntil < $now
WITH old ORDER BY old.keptUntil LIMIT ${DRAFTS_REMOVED}
OPTIONAL MATCH (r:${OWN_LESSON_REVISION} {lessonId: old.id}) WHERE r.revision > 0
WITH collect(DISTINCT old) + collect(r) AS gone
FOREACH (each IN gone | DETACH DELETE each)
MERGE (l:${OWN_LESSON} {id: $id})
ON CREATE SET l.editKeyHash = $editKeyHash, l.teachKeyHash = $teachKeyHash, l.revision = 1, l.draft = $content,
  l.origin = $origin, l.createdAt = $now, l.updatedAt = $now, l.keptUntil = $keptUntil
MERGE (first:${OWN_LESSON_REVISION} {lessonId: $id, revision: 1})
ON CREATE SET first.content = $content, first.at = $now
RETURN ${KEYS}, ${STATE}, l.revision AS revision, l.draft AS content, l.updatedAt AS savedAt`;

/**
 * Finds the lesson that $editKeyHash opens. Setting a property locks the node, so that what is read after it stays true until the
 * statement ends: of two writes at once the second sees what the first has done.
 */
const LOCKED = `
MATCH (l:${OWN_LESSON} {id: $id})
SET l.lock = true
REMOVE l.lock
WITH l WHERE l.editKeyHash = $editKeyHash`;

/** Writes nothing unless $base is the present revision and the content another. */
export const save = `${LOCKED}
WITH l, l.revision = $base AND l.draft <> $content AS isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
  SET l.draft = $content, l.revision = l.revision + 1, l.updatedAt = $now,
    l.keptUntil = CASE WHEN l.publishedVersion IS NULL THEN $keptUntil END
  CREATE (:${OWN_LESSON_REVISION} {lessonId: $id, revision: l.revision, content: $content, at: $now}))
WITH l
OPTIONAL MATCH (old:${OWN_LESSON_REVISION} {lessonId: $id}) WHERE old.revision <= l.revision - ${REVISIONS_KEPT}
WITH l, collect(old) AS gone
FOREACH (each IN gone | DELETE each)
RETURN ${STATE}, l.revision AS revision, l.draft AS content, l.updatedAt AS savedAt, l.draft = $content AS isSaved`;

/** Changes nothing where this revision is published already, with answers or without as asked. */
export const publish = `${LOCKED}
OPTIONAL MATCH (r:${OWN_LESSON_REVISION} {lessonId: $id, revision: toInteger($revision)})
WITH l, r, coalesce(l.publishedRevision = $revision, false) AS isPublished
WHERE isPublished OR r IS NOT NULL
FOREACH (_ IN CASE WHEN isPublished AND l.withAnswers = $withAnswers THEN [] ELSE [1] END |
  SET l.published = coalesce(r.content, l.published), l.publishedRevision = toInteger($revision),
    l.publishedVersion = coalesce(l.publishedVersion, 0) + 1, l.withAnswers = $withAnswers, l.keptUntil = null)
RETURN ${PUBLISHED}`;

/** Sent again after it was done, it finds its own new key. */
export const renewKeys = `
MATCH (l:${OWN_LESSON} {id: $id})
SET l.lock = true
REMOVE l.lock
WITH l WHERE l.editKeyHash IN [$editKeyHash, $newEditKeyHash]
SET l.editKeyHash = $newEditKeyHash, l.teachKeyHash = $newTeachKeyHash
RETURN l.id AS id`;

export const remove = `${LOCKED}
OPTIONAL MATCH (r:${OWN_LESSON_REVISION} {lessonId: $id}) WHERE r.revision > 0
WITH collect(DISTINCT l) + collect(r) AS gone
FOREACH (each IN gone | DETACH DELETE each)`;
