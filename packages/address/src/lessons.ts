import { id, optional, text } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

/** As much as `checkAnswer` takes. */
const ANSWER_MAX = 280;

export const lessonsAddress = defineAddress({ path: '/lessons', params: {} });
export const lessonAddress = defineAddress({
  path: '/lessons/[id]',
  params: {
    /** The step whose question is answered; null for none. */
    answered: param('answered', optional(id), null),
    /** By the kind of the question: the place of an option from 0, an id, or words. */
    answer: param('answer', optional(text(ANSWER_MAX)), null),
  },
});

export type LessonParams = ValueOf<typeof lessonAddress>;
