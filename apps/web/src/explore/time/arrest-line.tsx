'use client';
import type { NetworkArrest } from '@kto-kogo/network';
import type { ReactNode } from 'react';
import { NO_ACCUSATION } from '../../marks/tie-looks.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { selectEntity } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import styles from '../tie/tie-line.module.css';

/** An arrest in a list; opens the dossier of the arrested person. */
export function ArrestLine({ arrest, status }: { arrest: NetworkArrest; status: ReactNode }) {
  return (
    <li className={styles.line}>
      <TieSample traits={{ kind: 'ARREST', standing: arrest.standing, ...NO_ACCUSATION }} width={36} />
      <div>
        <ExploreLink to={selectEntity(arrest.figure)} className={styles.statement}>
          {arrest.statement}
        </ExploreLink>
        <p className={styles.status}>{status}</p>
      </div>
    </li>
  );
}
