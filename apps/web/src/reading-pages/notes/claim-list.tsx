import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import styles from './claim-list.module.css';
import type { ClaimRecord } from './get-theses.ts';

/** Claims of one thesis under the heads of the two columns. A function, for the terms to be linked in its place. */
export function claimList(claims: readonly ClaimRecord[], linkTerms: LinkTerms): ReactNode {
  return (
    <>
      <p className={styles.heads} aria-hidden="true">
        <span>The notes say</span>
        <span>The record says</span>
      </p>
      <ol className={styles.claims}>
        {claims.map((claim) => (
          <ClaimEntry
            key={claim.id}
            claim={claim}
            standing={linkTerms.label(STANDING_WORDS[claim.standing])}
            reading={linkTerms(claim.reading)}
          />
        ))}
      </ol>
    </>
  );
}
