import type { LessonRecord } from '../get-lessons.ts';
import { answersOffered } from '../question/answers-offered.ts';
import { getViewProblems } from '../stage/get-view-problems.ts';
import { stageOf } from '../stage/stage-of.ts';
import { markdown, plainWords } from '../text/markdown.tsx';
import type { PresentedLesson } from './presented.ts';

/** A lesson with all that its steps draw for a projector: once it is loaded nothing more is asked for. @throws RequestError */
export async function getPresented({
  id,
  version,
  title,
  minutes,
  steps,
}: LessonRecord): Promise<PresentedLesson> {
  return {
    ...{ id, version, title, minutes },
    steps: await Promise.all(
      steps.map(
        async ({ id: step, title: name, caption, question: asked, shows, view, minutes: planned }) => {
          const [stage, problems] = await Promise.all([stageOf(view, 'projector'), getViewProblems(view)]);
          const { drawing, leastScale } = stage ?? { drawing: null, leastScale: 1 };
          const question = asked && {
            ...{ kind: asked.kind, text: asked.text, options: asked.options },
            offered: (answersOffered(asked, shows) ?? []).map(({ words }) => words),
          };
          return {
            ...{ id: step, title: name, minutes: planned, question, problems, drawing, leastScale },
            caption: markdown(caption, { hasLinks: false }),
            captionLength: plainWords(caption).length,
          };
        },
      ),
    ),
  };
}
