import styles from './contents.module.css';

type Props = {
  /** The sections of the page by their ids. */
  sections: readonly { id: string; words: string }[];
};

/** Leads to the sections of a long page. */
export function Contents({ sections }: Props) {
  return (
    <nav aria-label="On this page">
      <ul className={styles.contents}>
        {sections.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
