import { type MonthSpan, yearOf } from '@kto-kogo/domain';
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

/** From so many years before the height of it each year has a heading: before there is little. */
const YEARS_BEFORE = 2;

export function replacementSentences(
  offices: readonly SentenceOffice[],
  height: MonthSpan,
  linkTerms: LinkTerms,
): ReactNode {
  const ties = offices.flatMap(({ replacements }) => replacements);
  return (
    <div className={styles.column}>
      {[...byPeriod(ties, yearOf(height.from) - YEARS_BEFORE)].map(([year, inYear]) => (
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
