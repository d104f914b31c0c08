import type { ReactNode } from 'react';
import { FateMark } from '../../../marks/fate-mark.tsx';
import { EntityActions } from '../../../record/entity/entity-actions.tsx';
import { FateReadings } from '../../../record/entity/fate-readings.tsx';
import { Note } from '../../../record/note.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import styles from './figure-head.module.css';
import type { FigureRecord } from './get-figure.ts';

type Props = {
  figure: FigureRecord;
  /** Birth and end. */
  life: ReactNode;
  /** Who it was, in a sentence or two. */
  summary: ReactNode;
  /** Who gives each of the accounts of the end. */
  readings: readonly ReactNode[];
  note: ReactNode;
};

export function FigureHead({ figure, life, summary, readings, note }: Props) {
  return (
    <div className={styles.head}>
      <PageTitle
        title={figure.name}
        mark={<FateMark fate={figure.fate} hasRing={figure.hand.length > 0} size={60} isNamed />}
        actions={<EntityActions id={figure.id} isSpark={figure.accusationsMade.length > 0} />}
      >
        {figure.nativeName !== null && (
          <p lang="ru" className={styles.native}>
            {figure.nativeName}
          </p>
        )}
        <p className={styles.life}>
          {life}
          {figure.aliases.length > 0 && ` Also spelt ${figure.aliases.join(', ')}.`}
        </p>
      </PageTitle>
      <p className={styles.role}>{summary}</p>
      <FateReadings figure={figure} by={readings} />
      <Note text={note} />
    </div>
  );
}
