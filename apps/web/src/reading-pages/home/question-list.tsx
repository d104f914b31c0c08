import { capital, numberWord, type Subject } from '@kto-kogo/domain';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './question-list.module.css';

/** Questions, each with the page that answers it. */
export function QuestionList({ questions }: { questions: Subject['questions'] }) {
  if (questions.length === 0) return null;
  return (
    <section
      aria-label={`${capital(numberWord(questions.length))} ${questions.length === 1 ? 'question' : 'questions'}`}
    >
      <ul className={styles.questions}>
        {questions.map(({ page, question, answer }) => (
          <li key={page} className={styles.question}>
            <PageLink href={page} className={styles.link}>
              {question}
            </PageLink>
            <p className={styles.answer}>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
