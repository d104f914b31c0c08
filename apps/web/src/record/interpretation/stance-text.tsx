import { capital, STANCE_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { StanceText_StanceFragment } from '../../graphql/generated/graphql.ts';
import { StanceMark } from '../../marks/stance-mark.tsx';
import { SourceList } from '../sources/source-list.tsx';
import styles from './stance-text.module.css';

graphql(/* GraphQL */ `
  fragment StanceText_stance on Stance {
    kind
    note
    by {
      name
      year
    }
    citations {
      ...CitationLine_citation
    }
  }
`);

type Props = {
  stance: StanceText_StanceFragment;
  /** The note with its terms linked. */
  note: ReactNode;
};

/** What an interpretation makes of something: mark and word, who says so, and why. */
export function StanceText({ stance: { kind, by, citations }, note }: Props) {
  return (
    <>
      <p className={styles.kind}>
        <StanceMark kind={kind} />
        <strong>
          {capital(STANCE_WORDS[kind])}
          {by === null && ':'}
        </strong>
        {by !== null && (
          <span className={styles.by}>
            {by.name}
            {by.year !== null && `, ${by.year}`}:
          </span>
        )}
      </p>
      <p>{note}</p>
      {citations.length > 0 && (
        <div className={styles.sources}>
          <SourceList citations={citations} />
        </div>
      )}
    </>
  );
}
