import type { ReactNode } from 'react';
import { StanceText } from '../../record/interpretation/stance-text.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import styles from './contested-table.module.css';
import { contestedThings } from './contested-things.ts';
import type { Reading } from './get-readings.ts';
import { ReadingHeads } from './reading-heads.tsx';
import table from './reading-table.module.css';
import { ThingLink } from './thing-link.tsx';

/**
 * What each reading makes of each thing: a row for what more than one speaks of, and in the last row what each speaks of alone. A
 * function, for the terms to be linked in its place.
 */
export function contestedTable(readings: readonly Reading[], linkTerms: LinkTerms): ReactNode {
  const { shared, own } = contestedThings(readings);
  return (
    <table className={table.table}>
      <caption className={table.caption}>What each reading makes of events, people and ties</caption>
      <ReadingHeads readings={readings} corner="In the record" />
      <tbody>
        {shared.map(({ id, entity, tie, stances }) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={styles.thing}>
              <ThingLink entity={entity} tie={tie} />
            </th>
            {readings.map(({ id: reading, name }, index) => {
              const stance = stances[index] ?? null;
              return stance === null ? (
                <td key={reading} className={styles.none}>
                  <span aria-hidden="true">–</span>
                  <span className={styles.silent}>says nothing of it</span>
                </td>
              ) : (
                <td key={reading} data-title={name}>
                  <StanceText stance={stance} note={linkTerms(stance.note)} />
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">One alone speaks of</th>
          {readings.map(({ id, name }, index) => (
            <td key={id} data-title={name}>
              <ul className={table.list}>
                {own[index]?.map(({ id: thing, entity, tie, stance }) => (
                  <li key={thing} className={styles.own}>
                    <ThingLink entity={entity} tie={tie} />
                    <StanceText stance={stance} note={linkTerms(stance.note)} />
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
