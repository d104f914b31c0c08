import type { ReactNode } from 'react';
import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { countOf } from '../../ui/count-of.ts';
import { CitationLine } from './citation-line.tsx';
import styles from './source-list.module.css';

type Props = {
  citations: readonly CitationLine_CitationFragment[];
  /** Label of the fold; by default the number of sources. */
  summary?: string;
  /** Other ways to check the claim. */
  more?: ReactNode;
};

/** The sources of a claim, folded; they open without JavaScript, and in print. */
export function SourceList({ citations, summary, more }: Props) {
  if (citations.length === 0) return <p className={styles.none}>No source is recorded.</p>;
  return (
    <details className={styles.sources}>
      <summary className={styles.summary}>
        {summary ?? countOf(citations.length, 'source', 'sources')}
      </summary>
      {citations.map((citation) => (
        <CitationLine key={citation.id} citation={citation} />
      ))}
      {more}
    </details>
  );
}
