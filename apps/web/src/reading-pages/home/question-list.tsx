import { PageLink } from '../../ui/page-link.tsx';
import styles from './question-list.module.css';
import { QUESTIONS } from './questions.ts';

export function QuestionList() {
  return (
    <section aria-label="Five questions">
      <ul className={styles.questions}>
        {QUESTIONS.map(({ href, question, answer }) => (
          <li key={href} className={styles.question}>
            <PageLink href={href} className={styles.link}>
              {question}
            </PageLink>
            <p className={styles.answer}>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
