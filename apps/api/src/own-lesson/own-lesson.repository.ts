import { type LessonContent, lessonContentSchema } from '@kto-kogo/lesson';
import { z } from 'zod';
import { groupByKey, keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { Stores } from '../neo4j/stores.ts';
import { hashesOf, type KeyHashes, type LessonKeys } from './keys.ts';
import * as cypher from './own-lesson.cypher.ts';
import type { LessonDraft, LessonRevision, PublishedLesson } from './own-lesson.ts';

/** How long a draft is kept that is never published: from one school year to the same time of the next. */
const DRAFT_DAYS = 366;

const contentText = z.string().transform((text) => lessonContentSchema.parse(JSON.parse(text)));
const keysRow = z.object({ editKeyHash: z.string(), teachKeyHash: z.string() });
const publishedRow = keysRow
  .extend({
    id: z.string(),
    content: contentText,
    version: z.int(),
    withAnswers: z.boolean(),
    origin: z.string().nullable(),
  })
  .transform(({ editKeyHash, teachKeyHash, ...row }) => ({ ...row, keys: { editKeyHash, teachKeyHash } }));
const stateRow = z.object({
  id: z.string(),
  published: z.int().nullable(),
  publishedRevision: z.int().nullable(),
  publishedWithAnswers: z.boolean().nullable(),
  origin: z.string().nullable(),
});
const revisionRow = z.object({ revision: z.int(), savedAt: z.string() });
const draftRow = stateRow.extend({ ...revisionRow.shape, content: contentText });
const savedRow = draftRow
  .extend({ isSaved: z.boolean() })
  .transform(({ isSaved, ...draft }) => ({ isSaved, draft }));
/** A save that is not kept has neither number nor content. */
const keptRow = z.union([
  keysRow
    .extend(draftRow.shape)
    .transform(({ editKeyHash, teachKeyHash, ...draft }) => ({ keys: { editKeyHash, teachKeyHash }, draft })),
  keysRow
    .extend({ content: z.null() })
    .transform(({ editKeyHash, teachKeyHash }) => ({ keys: { editKeyHash, teachKeyHash }, draft: null })),
]);
const publishableRow = keysRow.extend({ content: contentText.nullable() });
const idRow = z.object({ id: z.string() });

/** The present draft of a lesson, or an earlier save. */
export type AskedDraft = { id: string; revision: number | null };
/** What an asked draft is, and what opens it; without a draft where that save is not kept. */
export type KeptDraft = { keys: KeyHashes; draft: LessonDraft | null };

export type OwnLessonRepository = ReturnType<typeof ownLessonRepository>;

/** The lessons that teachers make. What is changed is changed by who gives the hash of the edit key that the lesson has now. */
export function ownLessonRepository({ read, write }: Stores['lessons']) {
  return {
    publishedByIds: async (ids: readonly string[]): Promise<(PublishedLesson | null)[]> =>
      oneByKey(ids, await read(cypher.publishedByIds, { ids }, keyed(publishedRow))),
    drafts: async (asked: readonly AskedDraft[]): Promise<(KeptDraft | null)[]> => {
      const named = asked.map((each, at) => ({ ...each, key: String(at) }));
      const rows = await read(cypher.drafts, { asked: named }, keyed(keptRow));
      return oneByKey(
        named.map(({ key }) => key),
        rows,
      );
    },
    /** The saves that are kept, latest first. */
    revisionsByIds: async (ids: readonly string[]): Promise<LessonRevision[][]> =>
      groupByKey(ids, await read(cypher.revisionsByIds, { ids }, keyed(revisionRow))),
    keys: async (id: string): Promise<KeyHashes | null> =>
      (await read(cypher.keys, { id }, keysRow))[0] ?? null,
    /** The content of a revision, null where it is not kept; nothing where there is no lesson. */
    publishable: async (id: string, revision: number) =>
      (await read(cypher.publishable, { id, revision }, publishableRow))[0] ?? null,

    /** What is then there: another where a lesson of this id was made meanwhile, null where that was deleted at once. */
    create: async (
      id: string,
      keys: LessonKeys,
      { content, origin }: { content: LessonContent; origin: string | null },
    ): Promise<KeptDraft | null> => {
      const parameters = { id, ...hashesOf(keys), content: JSON.stringify(content), origin, ...times() };
      return (await write(cypher.create, parameters, keptRow))[0] ?? null;
    },
    /** Null where the key opens no lesson any more. */
    save: async (
      id: string,
      editKeyHash: string,
      { base, content }: { base: number; content: LessonContent },
    ) => {
      const parameters = { id, editKeyHash, base, content: JSON.stringify(content), ...times() };
      return (await write(cypher.save, parameters, savedRow))[0] ?? null;
    },
    publish: async (
      id: string,
      editKeyHash: string,
      { revision, withAnswers }: { revision: number; withAnswers: boolean },
    ): Promise<PublishedLesson | null> =>
      (await write(cypher.publish, { id, editKeyHash, revision, withAnswers }, publishedRow))[0] ?? null,
    /** Whether they were renewed. */
    renewKeys: async (id: string, editKeyHash: string, keys: LessonKeys): Promise<boolean> => {
      const { editKeyHash: newEditKeyHash, teachKeyHash: newTeachKeyHash } = hashesOf(keys);
      const parameters = { id, editKeyHash, newEditKeyHash, newTeachKeyHash };
      return (await write(cypher.renewKeys, parameters, idRow)).length > 0;
    },
    remove: async (id: string, editKeyHash: string): Promise<void> => {
      await write(cypher.remove, { id, editKeyHash }, idRow);
    },
  };
}

function times(): { now: string; keptUntil: string } {
  const now = new Date();
  const end = new Date(now);
  end.setUTCDate(end.getUTCDate() + DRAFT_DAYS);
  return { now: now.toISOString(), keptUntil: end.toISOString() };
}
