import type { LessonRecord } from '../get-lessons.ts';
import { stageOf } from '../stage/stage-of.ts';
import type { PresentedLesson } from './presented.ts';

/** A lesson with all that its steps draw for a projector: once it is loaded nothing more is asked for. @throws RequestError */
export async function getPresented({ id, title, minutes, steps }: LessonRecord): Promise<PresentedLesson> {
  return {
    id,
    title,
    minutes,
    steps: await Promise.all(
      steps.map(async (step) => ({
        id: step.id,
        title: step.title,
        caption: step.caption,
        drawing: (await stageOf(step.view, 'projector'))?.drawing ?? null,
        question: step.question,
      })),
    ),
  };
}
