import { Section } from '../../record/page/section.tsx';
import styles from './class-notes.module.css';
import { NOTES_CHECKED } from './notes-checked.ts';

export function ClassNotes() {
  return (
    <Section title="The class notes it began with" id="class-notes">
      <p>
        The project grew out of “The Purges”, notes that two groups of students, Emily L, Vanja and Sarah, and
        Amy, Andrew and Christina, wrote for their class: eight theses from the early party purges to Stalin’s
        dictatorship. They are under the{' '}
        <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="external license noreferrer">
          Creative Commons Attribution-ShareAlike 3.0
        </a>{' '}
        licence and stand unchanged beside the record, with a check of every claim. Most of what they say
        holds. The main points at which sources contradict them:
      </p>
      <table className={styles.table}>
        <caption className={styles.caption}>The class notes and the sources</caption>
        <thead>
          <tr>
            <th scope="col">Thesis</th>
            <th scope="col">The notes say</th>
            <th scope="col">The sources say</th>
          </tr>
        </thead>
        <tbody>
          {NOTES_CHECKED.map(({ thesis, notes, sources }) => (
            <tr key={notes}>
              <td className={styles.thesis}>{thesis}</td>
              <td data-title="Notes">{notes}</td>
              <td data-title="Sources">{sources}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
