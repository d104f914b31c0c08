import type { TracePageQuestion } from '@kto-kogo/address';
import { numberWord } from '@kto-kogo/domain';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { betweenThem } from '../between/between-them.tsx';
import type { Between, TraceChain } from '../get-trace.ts';
import { TraceActions } from '../trace-actions.tsx';
import styles from '../trace-page.module.css';
import { ChainChoice, chainKey } from './chain-choice.tsx';
import { chainSentences } from './chain-sentences.tsx';
import { chainNames, chainStanding } from './chain-words.ts';

type Props = {
  question: TracePageQuestion;
  chains: readonly TraceChain[];
  title: string;
  between: Between;
  terms: readonly Term[];
};

/** All chains found as sentences, side by side where there is room, to compare them. */
export function AllChainsPage({ question, chains, title, between, terms }: Props) {
  const linkTerms = termLinker(terms);
  return (
    <>
      <div className={styles.drawingsHead}>
        <h1 className={styles.title}>{title}</h1>
        <TraceActions />
      </div>
      {betweenThem(between, linkTerms)}
      <ChainChoice question={question} chains={chains} shown="all" />
      <div className={styles.compared}>
        {chains.map((chain) => (
          <section key={chainKey(chain)} className={styles.compare}>
            <h2 className={styles.comparedTitle}>{chainNames(chain)}</h2>
            <p className={styles.kicker}>{linkTerms.label(chainStanding(chain))}</p>
            {chainSentences(chain, linkTerms)}
          </section>
        ))}
      </div>
    </>
  );
}

/** "From Artem Gertik to Mikhail Tukhachevsky: five chains". */
export function allChainsTitle(chains: readonly TraceChain[]): string {
  const [first] = chains;
  const [from, to] = [first?.steps[0]?.from.name, first?.steps.at(-1)?.to.name];
  return `From ${from} to ${to}: ${numberWord(chains.length)} ${chains.length === 1 ? 'chain' : 'chains'}`;
}
