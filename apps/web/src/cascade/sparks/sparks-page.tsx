import { AddressProblems } from '../../record/page/address-problems.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { Section } from '../../record/page/section.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import type { ReadySpark } from './get-ready-sparks.ts';
import { reachWords, SparkCard } from './spark-card.tsx';
import { SparkSearch } from './spark-search.tsx';
import styles from './sparks-page.module.css';

type Props = { cascades: readonly ReadySpark[]; terms: readonly Term[]; problems: readonly string[] };

/** What a cascade is, and where to begin one. */
export function SparksPage({ cascades, terms, problems }: Props) {
  const linkTerms = termLinker(terms);
  const months = cascades
    .flatMap((cascade) => cascade.months.filter(({ named }) => named > 0).map(({ month }) => month))
    .sort();
  const [from, to] = [months[0], months.at(-1)];
  return (
    <Page width="wide">
      <PageTitle title={linkTerms('Cascade')}>
        <p className={styles.lead}>
          {linkTerms(
            'A cascade begins with a spark: a murder, a trial, a plenum, a person. From there it follows every statement in which somebody named somebody else, in order of time, and shows whom each was the first to reach.',
          )}{' '}
          <strong>Reach is not cause:</strong>{' '}
          {linkTerms(
            'it says who spoke before whom, and most of what was said was false and said under force.',
          )}
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      {from !== undefined && to !== undefined && (
        <Section
          title="Five sparks"
          aside={linkTerms.label('reached in each month by what was said under force, or perhaps so')}
        >
          <ul className={styles.cards}>
            {cascades.map((cascade) => (
              <SparkCard
                key={cascade.spark.id}
                cascade={cascade}
                reach={linkTerms.label(reachWords(cascade))}
                from={from}
                to={to}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title="Any other spark">
        <div className={styles.search}>
          <SparkSearch />
        </div>
        <p className={styles.hint}>
          {linkTerms(
            'A figure, an event or a trial. Each of their pages leads here too, by “Cascade from here”.',
          )}
        </p>
      </Section>
    </Page>
  );
}
