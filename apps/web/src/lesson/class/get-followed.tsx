import { EntityLink } from '../../record/entity/entity-link.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import { getTerms } from '../../record/terms/get-terms.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import type { LessonRecord } from '../get-lessons.ts';
import { answersOffered } from '../question/answers-offered.ts';
import { getViewProblems } from '../stage/get-view-problems.ts';
import { stageOf } from '../stage/stage-of.ts';
import { markdown } from '../text/markdown.tsx';
import type { FollowedLesson } from './followed.ts';

/** A lesson with all that its steps draw and say. @throws RequestError */
export async function getFollowed({
  id,
  version,
  title,
  isShipped,
  steps,
}: LessonRecord): Promise<FollowedLesson> {
  const terms = await getTerms();
  return {
    ...{ id, version, title, isShipped },
    steps: await Promise.all(
      steps.map(async ({ id: step, title: name, view, caption, question, shows, citations }) => {
        const [stage, problems] = await Promise.all([stageOf(view, 'page'), getViewProblems(view)]);
        return {
          ...{ id: step, title: name, view, problems },
          drawing: stage?.drawing ?? null,
          seen: stage?.name ?? null,
          key: stage?.key ?? null,
          // Each is seen alone: a term is linked in every step that has it.
          caption: markdown(caption, { linkText: termLinker(terms) }),
          names: shows.map((entity) => ({ id: entity.id, link: <EntityLink entity={entity} /> })),
          sources: citations.length === 0 ? null : <SourceList citations={citations} />,
          question: question && {
            ...{ id: question.id, kind: question.kind, text: question.text },
            offered: answersOffered(question, shows),
          },
        };
      }),
    ),
  };
}
