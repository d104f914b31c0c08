import { type Laid, sparksAddress } from '@kto-kogo/address';
import { capital, numberWord } from '@kto-kogo/domain';
import type { Lens } from '../../record/interpretation/lens.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { Section } from '../../record/page/section.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { listWords } from '../../ui/list-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { ReadySpark } from './get-ready-sparks.ts';
import { reachWords, SparkCard } from './spark-card.tsx';
import { SparkSearch } from './spark-search.tsx';
import styles from './sparks-page.module.css';

type Props = {
  cascades: readonly ReadySpark[];
  terms: readonly Term[];
  /** They lie over the cascade that is chosen. */
  lenses: readonly Lens[];
  laid: Laid;
  problems: readonly string[];
};

/** What a cascade is, and where to begin one. */
export function SparksPage({ cascades, terms, lenses, laid, problems }: Props) {
  const linkTerms = termLinker(terms);
  const months = cascades
    .flatMap((cascade) => cascade.months.filter(({ named }) => named > 0).map(({ month }) => month))
    .sort();
  const [from, to] = [months[0], months.at(-1)];
  const over = { lenses: lenses.map(({ id }) => id), laid };
  return (
    <Page width="wide">
      <PageTitle title={linkTerms('Cascade')}>
        <p className={styles.lead}>
          {linkTerms(
            'A cascade begins with a spark: a murder, a trial, an assembly, a person. From there it follows every statement in which somebody named somebody else, in order of time, and shows whom each was the first to reach.',
          )}{' '}
          <strong>Reach is not cause:</strong>{' '}
          {linkTerms(
            'it says who spoke before whom, and most of what was said was false and said under force.',
          )}
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      {lenses.length > 0 && (
        <p className={styles.hint}>
          Each begins with the {lenses.length === 1 ? 'lens' : 'lenses'}{' '}
          {listWords(lenses.map(({ name }) => name))}.{' '}
          <PageLink href={sparksAddress.href()}>
            {lenses.length === 1 ? 'Take the lens off' : 'Take both lenses off'}
          </PageLink>
        </p>
      )}
      {from !== undefined && to !== undefined && (
        <Section
          title={`${capital(numberWord(cascades.length))} ${cascades.length === 1 ? 'spark' : 'sparks'}`}
          aside={linkTerms.label('reached in each month by what was said under force, or perhaps so')}
        >
          <ul className={styles.cards}>
            {cascades.map((cascade) => (
              <SparkCard
                key={cascade.spark.id}
                cascade={cascade}
                over={over}
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
          <SparkSearch over={over} />
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
