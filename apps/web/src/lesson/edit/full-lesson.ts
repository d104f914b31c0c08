import { LESSON_LIMITS } from '@kto-kogo/domain';

/** Why no step can be added. */
export const FULL_LESSON = `A lesson has at most ${LESSON_LIMITS.steps} steps: take one out, or begin another lesson.`;
