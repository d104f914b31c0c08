import { countOf } from '../../ui/count-of.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { byYear } from '../explore-list/by-year.ts';
import { Section } from '../page/section.tsx';
import type { SentenceOffice } from './get-replacements.ts';
import styles from './succession-page.module.css';

/** Who replaced whom in sentences, with their sources, year by year. */
export function ReplacementSentences({ offices }: { offices: readonly SentenceOffice[] }) {
  const ties = offices.flatMap(({ replacements }) => replacements);
  const byDay = ties.toSorted((a, b) => (a.earliest ?? '9999').localeCompare(b.earliest ?? '9999'));
  return (
    <div className={styles.column}>
      {[...byYear(byDay)].map(([year, inYear]) => (
        <Section key={year} title={year} aside={countOf(inYear.length, 'replacement', 'replacements')}>
          <ClaimList ties={inYear} />
        </Section>
      ))}
    </div>
  );
}
