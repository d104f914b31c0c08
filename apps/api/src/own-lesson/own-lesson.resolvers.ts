import { contentFaults, isOwnLessonId } from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { nested } from '../reading/fields.ts';
import { asOpened } from './as-opened.ts';
import { contentOfInput, sayFaults } from './content-of-input.ts';
import { isKey, type KeyHashes, keysOf, mayEdit, NO_KEY, newKeys } from './keys.ts';
import { forkOf, makeLesson } from './make-lesson.ts';
import { asRead } from './own-lesson.ts';
import { pointFaults } from './point-faults.ts';
import { refuseKey } from './refuse-key.ts';

/** What changes a lesson that a teacher made. Each is one statement that writes, in which the key is still the one that was compared. */
export const ownLessonResolvers = {
  SaveLessonResult: {
    __resolveType: (result) => ('theirs' in (result as object) ? 'LessonConflict' : 'LessonSaved'),
  },
  Mutation: {
    createLesson: (_root, { content, editKey = null }, context) =>
      makeLesson({ content: contentOfInput(content), origin: null }, editKey, context),
    forkLesson: async (_root, { id, teachKey = null, editKey = null }, context) =>
      makeLesson(await forkOf(readId(id), teachKey, context), editKey, context),
    async saveLesson(_root, { id, key, base, content: input }, context) {
      const content = contentOfInput(input);
      const hashes = await openedBy([key], readId(id), context);
      const saved = await context.ownLessons.save(id, hashes.editKeyHash, { base, content });
      if (saved === null) return refuseKey(context);
      const { isSaved, draft } = saved;
      return isSaved
        ? { revision: draft.revision, savedAt: draft.savedAt }
        : { theirs: asOpened(draft, key, hashes) };
    },
    async publishLesson(_root, { id, key, revision, withAnswers }, context, info) {
      const { ownLessons } = context;
      const found = isOwnLessonId(readId(id)) ? await ownLessons.publishable(id, revision) : null;
      if (found === null || !mayEdit(key, found)) return refuseKey(context);
      const { content, editKeyHash } = found;
      if (content === null) throw notKept(revision);
      const lacking = contentFaults(content).map(({ message }) => message);
      const faults = [...lacking, ...(await pointFaults(content, context))];
      if (faults.length > 0) throw badInput(`It cannot be published yet. ${sayFaults(faults)}`);
      const published = await ownLessons.publish(id, editKeyHash, { revision, withAnswers });
      return published === null
        ? refuseKey(context)
        : context.reader.below(
            { field: nested('Lesson', 'lesson'), given: { lesson: asRead(published) } },
            context,
            info,
          );
    },
    async renewKeys(_root, { id, key, newEditKey = null }, context) {
      if (newEditKey !== null && !isKey(newEditKey)) throw badInput(NO_KEY);
      const keys = newEditKey === null ? newKeys() : keysOf(newEditKey);
      const { editKeyHash } = await openedBy([keys.editKey, key], readId(id), context);
      return (await context.ownLessons.renewKeys(id, editKeyHash, keys)) ? keys : refuseKey(context);
    },
    async deleteLesson(_root, { id, key }, context) {
      const { ownLessons } = context;
      if (!isOwnLessonId(readId(id))) return refuseKey(context);
      const hashes = await ownLessons.keys(id);
      if (hashes === null) return true;
      if (!mayEdit(key, hashes)) return refuseKey(context);
      await ownLessons.remove(id, hashes.editKeyHash);
      return true;
    },
  },
} satisfies GqlResolvers;

/** The hashes of the keys of a lesson. @throws ApiError FORBIDDEN where none of these keys edits it, or it is not there */
async function openedBy(keys: readonly string[], id: string, context: Context): Promise<KeyHashes> {
  const hashes = isOwnLessonId(id) ? await context.ownLessons.keys(id) : null;
  if (hashes === null || !keys.some((key) => mayEdit(key, hashes))) return refuseKey(context);
  return hashes;
}

function notKept(revision: number) {
  return badInput(
    `Revision ${revision} is not kept. \`lessonDraft\` lists in \`revisions\` those that can be published.`,
  );
}
