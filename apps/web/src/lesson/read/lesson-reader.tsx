import { type LessonReadParams, lessonAddress, lessonReadAddress } from '@kto-kogo/address';
import { FateMarkSymbols } from '../../marks/fate-mark-symbols.tsx';
import { EntityLink } from '../../record/entity/entity-link.tsx';
import { type Lens, lensMarks } from '../../record/interpretation/lens.ts';
import { LensForm } from '../../record/interpretation/lens-form.tsx';
import { lensLegend } from '../../record/interpretation/lens-legend.tsx';
import { lensNotes } from '../../record/interpretation/lens-notes.tsx';
import type { LensGroup } from '../../record/interpretation/lenses-query.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { SiteFooter } from '../../record/page/footer/site-footer.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { LessonRecord, StepRecord } from '../get-lessons.ts';
import { MADE_BY_A_TEACHER } from '../own/made-by-a-teacher.ts';
import type { CheckedAnswer } from '../question/check-answer.ts';
import { checkedAnswer } from '../question/checked-answer.tsx';
import { openQuestion } from '../question/open-question.tsx';
import { QuestionForm } from '../question/question-form.tsx';
import type { Stage } from '../stage/stage.ts';
import fold from '../step/fold.module.css';
import { StepFigure } from '../step/step-figure.tsx';
import { StepLinks } from '../step/step-links.tsx';
import { ViewProblemsNote } from '../step/view-problems-note.tsx';
import { markdown } from '../text/markdown.tsx';
import { Told } from '../text/told.tsx';
import { WhereLeft } from '../way-back/where-left.tsx';
import { KeepPlace } from './keep-place.tsx';
import { LeftOff } from './left-off.tsx';
import styles from './lesson-reader.module.css';
import { StepBar } from './step-bar.tsx';
import { Swiped } from './swiped.tsx';

type Props = {
  lesson: LessonRecord;
  step: StepRecord;
  /** Whether the address says it, and it is not only the first. */
  isAsked: boolean;
  stage: Stage | null;
  /** What of its view is not there, in words. */
  viewProblems: readonly string[];
  lenses: readonly Lens[];
  /** To choose from. */
  groups: readonly LensGroup[];
  terms: readonly Term[];
  params: LessonReadParams;
  problems: readonly string[];
  /** What is to be said of the answer in the address; null where it gives none. */
  checked: CheckedAnswer | null;
};

/** A lesson read alone, a step at a time: what is drawn fills the page, and its caption is beneath it. */
export function LessonReader({
  lesson,
  step,
  isAsked,
  stage,
  viewProblems,
  lenses,
  groups,
  terms,
  params,
  problems,
  checked,
}: Props) {
  const linkTerms = termLinker(terms);
  const at = lesson.steps.indexOf(step);
  const steps = lesson.steps.map(({ id, title }) => ({
    title,
    href: lessonReadAddress.href(lesson.id, { step: id }),
  }));
  const caption = markdown(step.caption, { linkText: linkTerms });
  const isAnswered = checked?.answer.step === step.id;
  const marks = lensMarks(lenses);
  const shown = new Set(step.shows.map(({ id }) => id));
  return (
    <div className={styles.reader}>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.head}>
          <p className={styles.lesson}>
            <PageLink href={lessonAddress.href(lesson.id)}>{lesson.title}</PageLink>
            {!lesson.isShipped && <> · {MADE_BY_A_TEACHER}</>}
          </p>
          <h1 className={styles.title}>
            {at + 1}. {step.title}
          </h1>
          {!isAsked && <LeftOff lesson={lesson} />}
          <WhereLeft lesson={lesson.id} />
        </div>
        <AddressProblems problems={problems} />
        <FateMarkSymbols />
        <Swiped back={steps[at - 1]?.href} next={steps[at + 1]?.href}>
          {stage !== null && <StepFigure stage={stage} title={step.title} className={styles.stage} />}
          <div className={styles.told}>
            <div>
              <ViewProblemsNote problems={viewProblems} />
              <Told text={caption} className={styles.caption} />
              <StepLinks step={step} />
            </div>
            <div className={styles.beside}>
              {lesson.hasAnswers ? (
                <QuestionForm
                  step={step}
                  action={lessonReadAddress.href(lesson.id)}
                  kept={keptOf(step, params)}
                  given={isAnswered ? params.answer : null}
                  said={isAnswered ? checkedAnswer(checked, step, linkTerms) : null}
                />
              ) : (
                openQuestion(step.question, step.shows, linkTerms)
              )}
              {groups.length > 0 && (
                <details className={fold.fold} open={lenses.length > 0}>
                  <summary>Through a historian’s reading</summary>
                  <LensForm
                    href={lessonReadAddress.href(lesson.id, { step: step.id })}
                    groups={groups}
                    chosen={params.lenses}
                  />
                  {lensLegend({ lenses, shown, hasTies: false, linkTerms })}
                  {step.shows
                    .filter(({ id }) => marks.has(id))
                    .map((entity) => (
                      <section key={entity.id} className={styles.spoken}>
                        <EntityLink entity={entity} />
                        {lensNotes(lenses, marks.get(entity.id), linkTerms)}
                      </section>
                    ))}
                </details>
              )}
            </div>
          </div>
        </Swiped>
      </main>
      <StepBar key={lesson.id} steps={steps} at={at} end={lessonAddress.href(lesson.id)} />
      <KeepPlace lesson={lesson} step={step.id} number={at + 1} isAsked={isAsked} />
      <SiteFooter />
    </div>
  );
}

/** What of the address an answer leaves as it is. */
function keptOf({ id }: StepRecord, { lenses }: LessonReadParams): Record<string, string> {
  return lenses.length === 0 ? { step: id } : { step: id, lens: lenses.join(',') };
}
