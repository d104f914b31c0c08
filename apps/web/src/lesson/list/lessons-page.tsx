import { joinAddress, lessonAddress } from '@kto-kogo/address';
import { LESSON_LEVEL_WORDS } from '@kto-kogo/domain';
import { NotesLicence } from '../../record/class-notes/notes-licence.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { Section } from '../../record/page/section.tsx';
import type { Term } from '../../record/terms/term.ts';
import { type LinkTerms, termLinker } from '../../record/terms/term-linker.tsx';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { LessonRow } from '../get-lessons.ts';
import { OwnLessonsSection } from '../own/own-lessons-section.tsx';
import styles from './lessons-page.module.css';

type Props = { lessons: readonly LessonRow[]; terms: readonly Term[] };

/** The lessons that come with the record: those of its own, and those that walk through the theses of the class notes. */
export function LessonsPage({ lessons, terms }: Props) {
  const linkTerms = termLinker(terms);
  const own = lessons.filter(({ authors }) => authors.length === 0);
  const walks = lessons.filter(({ authors }) => authors.length > 0);
  const authors = [...new Set(walks.flatMap((walk) => walk.authors))];
  return (
    <Page>
      <PageTitle title="Lessons">
        <p>
          {linkTerms(
            'Each leads through the record step by step: a view, what it shows and where that can be checked, and a question that is answered and then explained. Nothing is scored, and nothing of an answer is kept.',
          )}
        </p>
        <p>
          Is your class in one of them just now? <PageLink href={joinAddress.href()}>Join a class</PageLink>
        </p>
      </PageTitle>
      <Section title="On the record" aside={countOf(own.length, 'lesson', 'lessons')} id="record">
        {own.length === 0 ? <p>No lesson comes with this record.</p> : lessonList(own, linkTerms)}
      </Section>
      {walks.length > 0 && (
        <Section
          title="The theses of the class notes"
          aside={countOf(walks.length, 'lesson', 'lessons')}
          id="theses"
        >
          <NotesLicence authors={[listWords(authors)]} ours="captions, questions and answers" />
          {lessonList(walks, linkTerms)}
        </Section>
      )}
      <OwnLessonsSection />
    </Page>
  );
}

function lessonList(lessons: readonly LessonRow[], linkTerms: LinkTerms) {
  return (
    <ul className={styles.lessons}>
      {lessons.map(({ id, title, summary, aims, level, minutes, steps }) => (
        <li key={id} className={styles.lesson}>
          <h3 className={styles.title}>
            <PageLink href={lessonAddress.href(id)}>{title}</PageLink>
          </h3>
          <p className={styles.facts}>
            {LESSON_LEVEL_WORDS[level]} · {minutes} minutes · {countOf(steps.length, 'step', 'steps')}
          </p>
          <p>{linkTerms(summary)}</p>
          <ul className={styles.aims} aria-label="What one learns">
            {aims.map((aim) => (
              <li key={aim}>{linkTerms(aim)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
