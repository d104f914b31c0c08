import type { ReactNode } from 'react';
import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Note } from '../note.tsx';
import { SourceList } from '../sources/source-list.tsx';
import styles from './claim-line.module.css';
import type { ClaimTexts } from './claim-texts.tsx';

type Props = {
  id: string;
  /** The line that draws the tie in the network. */
  sample: ReactNode;
  texts: ClaimTexts;
  citations: readonly CitationLine_CitationFragment[];
  /** Link to the tie in the network; null for an arrest. */
  networkHref: string | null;
};

/** A claim as a row: line, statement, detail, sources, status. */
export function ClaimLine({
  id,
  sample,
  texts: { statement, detail, note, status },
  citations,
  networkHref,
}: Props) {
  return (
    <li id={id} className={styles.row}>
      <span className={styles.sample}>{sample}</span>
      <div className={styles.said}>
        {statement}
        {detail !== null && <p className={styles.detail}>{detail}</p>}
        <Note text={note} />
        <SourceList
          citations={citations}
          more={
            networkHref !== null && (
              <p className={styles.more}>
                <PageLink href={networkHref}>This line in the network</PageLink>
              </p>
            )
          }
        />
      </div>
      <ul className={styles.words}>{status}</ul>
    </li>
  );
}
