import { exploreAddress } from '@kto-kogo/address';
import { Section } from '../../record/page/section.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { listWords } from '../../ui/list-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { Between, TraceEnd } from '../get-trace.ts';
import { TraceActions } from '../trace-actions.tsx';
import styles from '../trace-page.module.css';
import { pairTies } from './pair.tsx';
import { directOf, directWords } from './pair-words.ts';
import { SharedThings } from './shared-things.tsx';

type Props = { ends: readonly TraceEnd[]; between: Between; title: string; terms: readonly Term[] };

/** What connects more than two: the ties between each two, either way, and what they share. */
export function SeveralPage({ ends, between, title, terms }: Props) {
  const linkTerms = termLinker(terms);
  const ids = ends.map(({ id }) => id);
  return (
    <>
      <div className={styles.drawingsHead}>
        <h1 className={styles.title}>{title}</h1>
        <TraceActions />
      </div>
      <p className={styles.lead}>
        {linkTerms(
          'All ties between each two of them, whoever accused, replaced or arrested whom; where there is none, who stands between them. ',
        )}
        <PageLink href={exploreAddress.href({ selection: { of: 'several', ids, shown: 'connections' } })}>
          The same in the network
        </PageLink>
      </p>
      {between.chains.map((pair) => {
        const { length } = directOf(between, pair);
        return (
          <Section
            key={`${pair.one.id} ${pair.other.id}`}
            title={`${pair.one.name} and ${pair.other.name}`}
            aside={length > 0 ? directWords(length) : undefined}
          >
            {pairTies(between, pair, linkTerms)}
          </Section>
        );
      })}
      <Section title="What they share" id="shared">
        <SharedThings shared={between.shared} />
      </Section>
    </>
  );
}

/** "What connects Yagoda, Tukhachevsky and Radek". */
export function severalTitle(ends: readonly TraceEnd[]): string {
  return `What connects ${listWords(ends.map(({ shortName }) => shortName))}`;
}
