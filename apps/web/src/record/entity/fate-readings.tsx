import { capital, FATE_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { FateReadings_FigureFragment } from '../../graphql/generated/graphql.ts';
import { FateMark } from '../../marks/fate-mark.tsx';
import { CitationLine } from '../sources/citation-line.tsx';
import styles from './fate-readings.module.css';

graphql(/* GraphQL */ `
  fragment FateReadings_figure on Figure {
    fate
    fateReadings {
      fate
      by
      citations {
        ...CitationLine_citation
      }
    }
  }
`);

type Props = {
  figure: FateReadings_FigureFragment;
  /** Who gives each of the accounts. */
  by: readonly ReactNode[];
  /** Whether there is room for the sources of each account. */
  hasSources?: boolean;
};

/** The accounts of a death that contradict each other, who gives each, and where. Nothing where it is not disputed. */
export function FateReadings({ figure: { fate, fateReadings }, by, hasSources = true }: Props) {
  if (fateReadings.length === 0) return null;
  return (
    <section className={styles.readings} aria-labelledby="fate-readings">
      <h2 id="fate-readings" className={styles.title}>
        {fate === 'UNSETTLED' ? 'How this life ended is not settled' : 'How this life ended is disputed'}
      </h2>
      <ul className={styles.list}>
        {fateReadings.map((reading, index) => (
          <li key={`${reading.fate} ${reading.by}`} className={styles.reading}>
            <FateMark fate={reading.fate} size={18} />
            <div>
              <p>
                <strong>{capital(FATE_WORDS[reading.fate])}</strong> according to {by[index]}.
              </p>
              {hasSources &&
                reading.citations.map((citation) => <CitationLine key={citation.id} citation={citation} />)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
