import type { TermMeaning } from './term.ts';
import styles from './term-link.module.css';

type Props = { term: TermMeaning; word: string };

/**
 * A word that leads to the glossary. A plain link: only the browser's own navigation makes the term the target, which the glossary marks.
 * It carries what `TermCards` shows of it.
 */
export function TermLink({ term, word }: Props) {
  return (
    <a
      href={`/glossary#${term.id}`}
      className={styles.term}
      aria-description={term.meaning}
      data-term={term.name}
      data-term-native={term.nativeName}
    >
      {word}
    </a>
  );
}
