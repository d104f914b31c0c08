import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { CitationLine } from '../../record/sources/citation-line.tsx';
import { countOf } from '../../ui/count-of.ts';
import styles from './replay-panel.module.css';

/** The first source of a step in the open, the others folded: what is beneath should not move much from step to step. */
export function StepSources({ citations }: { citations: readonly CitationLine_CitationFragment[] }) {
  const [first, ...others] = citations;
  return (
    <div className={styles.sources}>
      {first === undefined ? <p>No source is recorded.</p> : <CitationLine citation={first} />}
      {others.length > 0 && (
        <details>
          <summary>{countOf(others.length, 'more source', 'more sources')}</summary>
          {others.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </details>
      )}
    </div>
  );
}
