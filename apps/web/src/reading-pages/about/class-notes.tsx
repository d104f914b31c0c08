import type { ReactNode } from 'react';
import { Section } from '../../record/page/section.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import styles from './class-notes.module.css';
import { NOTES_CHECKED } from './notes-checked.ts';

/** A function, for the terms to be linked in its place. */
export function classNotes(linkTerms: LinkTerms): ReactNode {
  return (
    <Section title="The class notes it began with" id="class-notes">
      <p>
        {linkTerms(
          'The project grew out of “The Purges”, notes that two groups of students, Emily L, Vanja and Sarah, and Amy, Andrew and Christina, wrote for their class: eight theses from the early party purges to Stalin’s dictatorship. They are under the',
        )}{' '}
        <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="external license noreferrer">
          Creative Commons Attribution-ShareAlike 3.0
        </a>{' '}
        {linkTerms(
          'licence and stand unchanged beside the record, with a check of every claim. Most of what they say holds. The main points at which sources contradict them:',
        )}
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
              <td data-title="Notes">{linkTerms(notes)}</td>
              <td data-title="Sources">{linkTerms(sources)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
