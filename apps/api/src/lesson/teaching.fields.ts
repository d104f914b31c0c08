import type { LessonTeaching, QuestionAnswer, Answer as RightAnswer } from '@kto-kogo/domain';
import { isOwnLessonId, toTeaching } from '@kto-kogo/lesson';
import type { GqlQueryCheckAnswerArgs, GqlQueryLessonTeachingArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { mayTeach } from '../own-lesson/keys.ts';
import { asRead } from '../own-lesson/own-lesson.ts';
import { refuseKey } from '../own-lesson/refuse-key.ts';
import type { Answer } from '../reading/field.ts';
import { asked, computed, either, type FieldsOfType, nested, oneIfAny } from '../reading/fields.ts';
import { checkAnswer } from './check-answer.ts';
import { ASKED_LESSON, ENTITY_AT_POINT, TIE_AT_POINT } from './lesson.links.ts';
import type { ReadLesson } from './read-lesson.ts';

/** What the teacher gets, and what a reader gets once the question is answered. */
export const fieldsOfTeaching: Record<string, FieldsOfType> = {
  LessonTeaching: {
    lesson: either(nested('Lesson', 'own'), oneIfAny(ASKED_LESSON, 'shipped')),
    answers: nested('QuestionAnswer', 'answers'),
  },
  QuestionAnswer: {
    choice: computed(['answer'], (answer: RightAnswer) => (answer.kind === 'CHOICE' ? answer.choice : null)),
    text: computed(['answer'], (answer: RightAnswer) => (answer.kind === 'TEXT' ? answer.text : null)),
    point: either(oneIfAny(ENTITY_AT_POINT, 'point'), oneIfAny(TIE_AT_POINT, 'point')),
  },
  AnswerCheck: { answer: nested('QuestionAnswer', 'answer') },
  Query: {
    lessonTeaching: asked(async ({ id, key }: GqlQueryLessonTeachingArgs, context) => {
      if (!isOwnLessonId(readId(id))) {
        const teaching = await context.lessons.teaching(id);
        return answerTeaching(teaching, { shipped: teaching?.lesson ?? null });
      }
      const published = await context.ownLesson.findPublished(id);
      if (published === null) return answerTeaching(null, {});
      if (key == null || !mayTeach(key, published.keys)) return refuseKey(context);
      return answerTeaching(toTeaching(id, published.content), { own: asRead(published) });
    }),
    checkAnswer: asked(async (args: GqlQueryCheckAnswerArgs, context) => {
      const { isRight, answer } = await checkAnswer(args, context);
      return {
        field: nested('AnswerCheck', 'check'),
        given: { check: { isRight, answer: withPoint(answer) } },
      };
    }),
  },
};

/** @param of the lesson that it is to: its id, or itself */
function answerTeaching(
  teaching: LessonTeaching | null,
  of: { shipped?: string | null; own?: ReadLesson },
): Answer {
  const value = teaching && { ...teaching, ...of, answers: teaching.answers.map(withPoint) };
  return { field: nested('LessonTeaching', 'teaching'), given: { teaching: value } };
}

function withPoint(each: QuestionAnswer) {
  return { ...each, point: each.answer.kind === 'POINT' ? each.answer.point : null };
}
