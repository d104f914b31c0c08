import type { ReactNode } from 'react';
import claimList from '../../../record/claim/claim-list.module.css';
import { ClaimRow } from '../../../record/claim/claim-row.tsx';
import { tellTies } from '../../../record/claim/claim-texts.tsx';
import { Section } from '../../../record/page/section.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { byPeriod } from './by-period.ts';
import type { SentenceOffice } from './get-replacements.ts';
import styles from './succession-page.module.css';

export function replacementSentences(offices: readonly SentenceOffice[], linkTerms: LinkTerms): ReactNode {
  const ties = offices.flatMap(({ replacements }) => replacements);
  return (
    <div className={styles.column}>
      {[...byPeriod(ties)].map(([year, inYear]) => (
        <Section key={year} title={year} aside={countOf(inYear.length, 'replacement', 'replacements')}>
          <ol className={claimList.list}>
            {tellTies(inYear, linkTerms).map((told) => (
              <ClaimRow key={told.tie.id} {...told} />
            ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}
