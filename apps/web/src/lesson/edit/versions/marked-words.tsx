import { diffWordsWithSpace } from 'diff';
import styles from './two-versions.module.css';

/** A text with the words that the other has not, underlined and named to those who hear them. */
export function MarkedWords({ text, other }: { text: string; other: string }) {
  if (text === '') return <span className={styles.empty}>Nothing</span>;
  const parts = diffWordsWithSpace(other, text).filter(({ removed }) => !removed);
  return (
    <>
      {parts.map(({ value, added }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no id but its place
        added ? <ins key={index}>{value}</ins> : <span key={index}>{value}</span>,
      )}
    </>
  );
}
