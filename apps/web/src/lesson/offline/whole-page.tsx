import { lessonAddress } from '@kto-kogo/address';
import { LESSON_LEVEL_WORDS } from '@kto-kogo/domain';
import { FateMarkSymbols } from '../../marks/fate-mark-symbols.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { LessonRecord } from '../get-lessons.ts';
import { lessonAims } from '../one/lesson-aims.tsx';
import { LessonLicence } from '../one/lesson-licence.tsx';
import { LessonStep } from '../one/lesson-step.tsx';
import { aboutOwnLesson } from '../own/about-own-lesson.tsx';
import type { TaughtStep } from '../present/presented.ts';
import { markdown } from '../text/markdown.tsx';
import { foldedAnswer } from './folded-answer.tsx';
import styles from './whole-page.module.css';

type Props = { lesson: LessonRecord; taught: readonly TaughtStep[]; terms: readonly Term[]; version: string };

/** All of a lesson, its answers folded. What a file of it holds: nothing on it asks the server for anything. */
export function WholePage({ lesson, taught, terms, version }: Props) {
  const linkTerms = termLinker(terms);
  const { id, title, summary, aims, level, minutes, steps } = lesson;
  return (
    <Page>
      <PageTitle
        title={linkTerms(title)}
        kicker={
          <>
            Lesson · {LESSON_LEVEL_WORDS[level]} · {minutes} minutes ·{' '}
            {countOf(steps.length, 'step', 'steps')}
          </>
        }
      >
        {aboutOwnLesson(lesson, linkTerms)}
        {summary.trim() !== '' && <p>{linkTerms(summary)}</p>}
      </PageTitle>
      <FateMarkSymbols />
      {lessonAims(aims, linkTerms)}
      <div data-steps>
        {steps.map((step, index) => {
          const caption = markdown(step.caption, { linkText: linkTerms });
          return (
            <LessonStep key={step.id} step={step} number={index + 1} caption={caption}>
              {foldedAnswer(step.question, step.shows, taught[index]?.answer ?? null, linkTerms)}
            </LessonStep>
          );
        })}
      </div>
      <div className={styles.about}>
        <p>
          Kto-Kogo, record version {version.slice(0, 12)}. All of the lesson is here; what is underlined leads
          to the site, such as <PageLink href={lessonAddress.href(id)}>the lesson itself</PageLink>, and needs
          the network.
        </p>
        <LessonLicence lesson={lesson} />
      </div>
    </Page>
  );
}
