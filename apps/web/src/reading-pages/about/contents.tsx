import styles from './contents.module.css';

const CONTENTS = [
  ['method', 'Method'],
  ['words', 'What the words mean'],
  ['key', 'The key'],
  ['missing', 'What is missing'],
  ['disputed', 'Where sources disagree'],
  ['class-notes', 'The class notes'],
  ['licence', 'Licence and data'],
] as const;

export function Contents() {
  return (
    <nav aria-label="On this page">
      <ul className={styles.contents}>
        {CONTENTS.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
