import {
  type LessonParams,
  lessonAddress,
  lessonsAddress,
  presentAddress,
  readingsAddress,
} from '@kto-kogo/address';
import { LESSON_LEVEL_WORDS } from '@kto-kogo/domain';
import { FateMarkSymbols } from '../../marks/fate-mark-symbols.tsx';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { CitePage } from '../../record/page/cite-page.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { countOf } from '../../ui/count-of.ts';
import { Facts } from '../../ui/facts.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { LessonRecord } from '../get-lessons.ts';
import { aboutOwnLesson } from '../own/about-own-lesson.tsx';
import type { CheckedAnswer } from '../question/check-answer.ts';
import { checkedAnswer } from '../question/checked-answer.tsx';
import { openQuestion } from '../question/open-question.tsx';
import { QuestionForm } from '../question/question-form.tsx';
import { ReadLink } from '../read/read-link.tsx';
import { markdown } from '../text/markdown.tsx';
import { LessonActs } from './lesson-acts.tsx';
import { lessonAims } from './lesson-aims.tsx';
import { LessonLicence } from './lesson-licence.tsx';
import styles from './lesson-page.module.css';
import { LessonStep } from './lesson-step.tsx';

type Props = {
  lesson: LessonRecord;
  terms: readonly Term[];
  params: LessonParams;
  problems: readonly string[];
  /** What is to be said of the answer in the address; null where it gives none. */
  checked: CheckedAnswer | null;
  address: string;
  version: string;
};

/** A lesson to be read alone, step by step. */
export function LessonPage({ lesson, terms, params, problems, checked, address, version }: Props) {
  const linkTerms = termLinker(terms);
  const { id, title, summary, aims, level, minutes, licence, authors, lenses, steps, isShipped, hasAnswers } =
    lesson;
  return (
    <Page>
      <PageTitle
        title={linkTerms(title)}
        kicker={
          <>
            <PageLink href={lessonsAddress.href()}>Lesson</PageLink> · {LESSON_LEVEL_WORDS[level]} · {minutes}{' '}
            minutes · {countOf(steps.length, 'step', 'steps')}
          </>
        }
      >
        {aboutOwnLesson(lesson, linkTerms)}
        {summary.trim() !== '' && <p>{linkTerms(summary)}</p>}
      </PageTitle>
      <AddressProblems problems={problems} />
      <div className={styles.acts}>
        <ReadLink lesson={lesson} />
        <ButtonLink href={presentAddress.href(id)}>Present</ButtonLink>
        <LessonActs lesson={{ id, title }} />
      </div>
      <FateMarkSymbols />
      {lessonAims(aims, linkTerms)}
      {steps.map((step, index) => {
        const caption = markdown(step.caption, { linkText: linkTerms });
        const isAnswered = checked?.answer.step === step.id;
        return (
          <LessonStep key={step.id} step={step} number={index + 1} caption={caption}>
            {hasAnswers ? (
              <QuestionForm
                step={step}
                action={lessonAddress.href(id)}
                given={isAnswered ? params.answer : null}
                said={isAnswered ? checkedAnswer(checked, step, linkTerms) : null}
              />
            ) : (
              openQuestion(step.question, step.shows, linkTerms)
            )}
          </LessonStep>
        );
      })}
      <div className={styles.beside}>
        <Facts
          facts={[
            {
              label: 'Readings to lay beside it',
              value:
                lenses.length === 0 ? null : (
                  <ul className={styles.lenses}>
                    {lenses.map(({ id: lens, name, isFringe, group }) => (
                      <li key={lens}>
                        <PageLink href={readingsAddress.href({ group: group.id })}>{name}</PageLink>
                        {isFringe && ' (fringe)'}
                      </li>
                    ))}
                  </ul>
                ),
            },
            { label: 'Licence', value: authors.length === 0 ? licence : null },
          ]}
        />
        {authors.length > 0 && <LessonLicence lesson={lesson} />}
      </div>
      {isShipped && <CitePage title={title} address={address} version={version} />}
    </Page>
  );
}
