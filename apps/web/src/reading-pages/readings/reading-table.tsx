import { workAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { Reading } from './get-readings.ts';
import { ReadingHeads } from './reading-heads.tsx';
import styles from './reading-table.module.css';

const ROWS = {
  thesis: 'What it holds',
  evidence: 'Its strongest evidence',
  objection: 'The strongest objection',
} as const;

/** The readings of one question side by side. A function, for the terms to be linked in its place. */
export function readingTable(readings: readonly Reading[], linkTerms: LinkTerms): ReactNode {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>The readings compared</caption>
      <ReadingHeads readings={readings} corner="" />
      <tbody>
        <tr>
          <th scope="row">Today</th>
          {readings.map(({ id, name, standing }) => (
            <td key={id} data-title={name}>
              {linkTerms(standing)}
            </td>
          ))}
        </tr>
        {(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((row) => (
          <tr key={row}>
            <th scope="row">{ROWS[row]}</th>
            {readings.map((reading) => (
              <td key={reading.id} data-title={reading.name}>
                {linkTerms(reading[row])}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">Who holds it</th>
          {readings.map((reading) => (
            <td key={reading.id} data-title={reading.name}>
              <ul className={styles.list}>
                {reading.historians.map(({ name, work, year, source }) => (
                  <li key={source.id}>
                    {name},{' '}
                    <PageLink href={workAddress.href(source.id)}>
                      <cite>{work}</cite>
                    </PageLink>
                    {year !== null && `, ${year}`}
                    {source.citations.every(({ read }) => !read) && (
                      <span className={styles.unread}> not read for this record</span>
                    )}
                  </li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
