import type { LessonContent } from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { currentId, kindIn } from '../paths/paths.ts';

/**
 * Questions answered by pointing whose right answer readers would not be offered: they are offered what the step shows and the record knows.
 * An answer that the step does not show is told by `contentFaults`.
 */
export async function pointFaults({ steps }: LessonContent, { paths }: Context): Promise<string[]> {
  const whole = await paths();
  return steps.flatMap(({ question, shows }, at) => {
    if (question?.answer?.kind !== 'POINT' || !shows.includes(question.answer.point)) return [];
    if (kindIn(whole, currentId(whole, question.answer.point)) !== null) return [];
    return [
      `Step ${at + 1}: the record has no figure, event, trial or office that is its right answer: choose another among those it shows.`,
    ];
  });
}
