import { STANDING_WORDS, type Standing } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { Section } from '../page/section.tsx';
import { CitationLine } from './citation-line.tsx';
import styles from './evidence.module.css';

type Props = {
  citations: readonly CitationLine_CitationFragment[];
  /** How well the entry is established, from `standingOf`. */
  standing: ReactNode;
};

/** "role and fate: documented" */
export function standingOf(what: string, standing: Standing): string {
  return `${what}: ${STANDING_WORDS[standing]}`;
}

/** The sources of an entry as a whole; each claim on the page has its own. */
export function Evidence({ citations, standing }: Props) {
  return (
    <Section title="Evidence for this entry" aside={standing} id="evidence">
      <div className={styles.list}>
        {citations.map((citation) => (
          <CitationLine key={citation.id} citation={citation} />
        ))}
        {citations.length === 0 && <p>No source is recorded.</p>}
      </div>
    </Section>
  );
}
