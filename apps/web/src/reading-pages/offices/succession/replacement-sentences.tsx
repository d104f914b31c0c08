import claimList from '../../../record/claim/claim-list.module.css';
import { ClaimRow } from '../../../record/claim/claim-row.tsx';
import { tellTies } from '../../../record/claim/claim-texts.tsx';
import { Section } from '../../../record/page/section.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { byPeriod } from './by-period.ts';
import type { SentenceOffice } from './get-replacements.ts';
import styles from './succession-page.module.css';

type Props = { offices: readonly SentenceOffice[]; terms: readonly Term[] };

export function ReplacementSentences({ offices, terms }: Props) {
  const linkTerms = termLinker(terms);
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
