import { type SuccessionParams, successionAddress } from '@kto-kogo/address';
import { type MonthSpan, yearOf } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import claimList from '../../../record/claim/claim-list.module.css';
import { ClaimRow } from '../../../record/claim/claim-row.tsx';
import { tellTies } from '../../../record/claim/claim-texts.tsx';
import { ListPages } from '../../../record/page/list-pages.tsx';
import { onPage } from '../../../record/page/on-page.ts';
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
  params: SuccessionParams,
  height: MonthSpan,
  linkTerms: LinkTerms,
): ReactNode {
  const ties = offices.flatMap(({ replacements }) => replacements);
  const periods = [...byPeriod(ties, yearOf(height.from) - YEARS_BEFORE)];
  const { groups, listPage } = onPage(
    periods.map(([year, inYear]) => ({ year, count: inYear.length, told: inYear })),
    'told',
    params.page,
  );
  return (
    <div className={styles.column}>
      {groups.map(({ year, count, told: shown }) => (
        <Section key={year} title={year} aside={countOf(count, 'replacement', 'replacements')}>
          <ol className={claimList.list}>
            {tellTies(shown, linkTerms).map((told) => (
              <ClaimRow key={told.tie.id} {...told} />
            ))}
          </ol>
        </Section>
      ))}
      <ListPages
        {...{ ...listPage, one: 'replacement', many: 'replacements' }}
        hrefOf={(page) => successionAddress.href({ ...params, page })}
      />
    </div>
  );
}
