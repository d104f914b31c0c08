import claimList from '../../../record/claim/claim-list.module.css';
import { ClaimRow } from '../../../record/claim/claim-row.tsx';
import { Section } from '../../../record/page/section.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { byPeriod } from './by-period.ts';
import type { SentenceOffice } from './get-replacements.ts';
import styles from './succession-page.module.css';

export function ReplacementSentences({ offices }: { offices: readonly SentenceOffice[] }) {
  const ties = offices.flatMap(({ replacements }) => replacements);
  return (
    <div className={styles.column}>
      {[...byPeriod(ties)].map(([year, inYear]) => (
        <Section key={year} title={year} aside={countOf(inYear.length, 'replacement', 'replacements')}>
          <ol className={claimList.list}>
            {inYear.map((tie) => (
              <ClaimRow key={tie.id} tie={tie} />
            ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}
