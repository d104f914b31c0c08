import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import styles from './lesson-aims.module.css';

/** What one knows or can do after a lesson; nothing where that is not said. A function, for the terms to be linked in its place. */
export function lessonAims(aims: readonly string[], linkTerms: LinkTerms) {
  if (aims.length === 0) return null;
  return (
    <>
      <h2 className={styles.learn}>What one learns</h2>
      <ul className={styles.aims}>
        {aims.map((aim) => (
          <li key={aim}>{linkTerms(aim)}</li>
        ))}
      </ul>
    </>
  );
}
