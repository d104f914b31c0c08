import { traceAddress } from '@kto-kogo/address';
import type { EntityLink_EntityFragment } from '../../graphql/generated/graphql.ts';
import { EntityMark } from '../../marks/entity-mark.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { chainKey } from '../chain/chain-choice.tsx';
import { chainNames, chainStanding, chainTitle } from '../chain/chain-words.ts';
import type { TraceChain } from '../get-trace.ts';
import styles from '../trace-page.module.css';

type Props = {
  chains: readonly TraceChain[];
  mostTied: readonly EntityLink_EntityFragment[];
  terms: readonly Term[];
};

/** Before a question is asked: what a chain is, what it does not say, and some questions ready to be asked. */
export function OpeningPage({ chains, mostTied, terms }: Props) {
  const linkTerms = termLinker(terms);
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>Trace who led to whom</h1>
      <p className={styles.lead}>
        {linkTerms.label(
          'Choose two people, and the record is searched for chains of ties from the one to the other: who accused, replaced or arrested whom, step by step, each with its date and sources. Trials, offices and events can be chosen too.',
        )}
      </p>
      <p>
        In time order, no step comes before the one that precedes it. That shows who spoke or acted before
        whom. It does not show that one thing caused the next, and most of what was said was beaten out of
        people.
      </p>
      {chains.length > 0 && <h2 className={styles.sub}>Some questions</h2>}
      <ul className={styles.links}>
        {chains.map((chain) => (
          <li key={chainKey(chain)}>
            <PageLink
              href={traceAddress.href({
                from: chain.steps[0]?.from.id ?? '',
                to: chain.steps.at(-1)?.to.id ?? '',
              })}
            >
              {chainTitle(chain)}
            </PageLink>
            <p className={styles.chainStanding}>
              {chainNames(chain)}: {linkTerms.label(chainStanding(chain))}
            </p>
          </li>
        ))}
      </ul>
      <h2 className={styles.sub}>Or begin with one of those with most ties</h2>
      <ul className={styles.people}>
        {mostTied.map((figure) => (
          <li key={figure.id} className={styles.person}>
            <EntityMark entity={figure} isNamed />
            <PageLink href={traceAddress.href({ from: figure.id })}>{figure.name}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
