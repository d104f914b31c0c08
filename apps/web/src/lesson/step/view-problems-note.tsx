import styles from './view-problems-note.module.css';

type Props = { /** See `getViewProblems`. */ problems: readonly string[] };

/** That the record has changed since a view was put into a lesson; nothing where all of it is there. */
export function ViewProblemsNote({ problems }: Props) {
  if (problems.length === 0) return null;
  return <p className={styles.note}>Not all of this view can be shown. {problems.join(' ')}</p>;
}
