import { type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { PageLink } from '../../ui/page-link.tsx';
import type { TraceChain } from '../get-trace.ts';
import styles from '../trace-page.module.css';
import { chainNames, chainStanding } from './chain-words.ts';

type Props = { question: TracePageQuestion; chains: readonly TraceChain[]; shown: number | 'all' };

/** The chains found, each a line that leads to it; and all of them side by side. */
export function ChainChoice({ question, chains, shown }: Props) {
  if (chains.length < 2) return null;
  return (
    <nav aria-label="Chains found" className={styles.choice}>
      <ol className={styles.chains}>
        {chains.map((chain, index) => (
          <li key={chainKey(chain)}>
            <PageLink
              href={traceAddress.href({ ...question, trace: index + 1 })}
              aria-current={shown === index + 1 || undefined}
              className={styles.chain}
            >
              <span className={styles.chainNames}>{chainNames(chain)}</span>
              <span className={styles.chainStanding}>{chainStanding(chain)}</span>
            </PageLink>
          </li>
        ))}
      </ol>
      <PageLink
        href={traceAddress.href({ ...question, trace: 'all' })}
        aria-current={shown === 'all' || undefined}
        className={styles.chain}
      >
        All {chains.length} as sentences, side by side
      </PageLink>
    </nav>
  );
}

export function chainKey({ steps }: TraceChain): string {
  return steps.map(({ tie }) => tie.id).join(' ');
}
