import { isOwnLessonId } from '@kto-kogo/lesson';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { readOrigin } from '../lesson/read-origin.ts';
import { asOpened } from './as-opened.ts';
import { mayEdit } from './keys.ts';
import { refuseKey } from './refuse-key.ts';

/** What whoever makes a lesson works at. */
export const draftResolvers = {
  LessonDraft: {
    origin: readOrigin,
    revisions: ({ id }, _args, { ownLesson }) => ownLesson.revisions(id),
  },
  AnswerContent: {
    choice: (answer) => (answer.kind === 'CHOICE' ? answer.choice : null),
    text: (answer) => (answer.kind === 'TEXT' ? answer.text : null),
    point: (answer) => (answer.kind === 'POINT' ? answer.point : null),
  },
  Query: {
    async lessonDraft(_root, { id, key, revision = null }, context) {
      if (!isOwnLessonId(readId(id))) return null;
      const kept = await context.ownLesson.findDraft({ id, revision });
      if (kept === null) return null;
      if (!mayEdit(key, kept.keys)) return refuseKey(context);
      return kept.draft && asOpened(kept.draft, key, kept.keys);
    },
  },
} satisfies GqlResolvers;
