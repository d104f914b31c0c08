import type { TracePageQuestion } from '@kto-kogo/address';
import type { YearSpan } from '@kto-kogo/domain';
import { toTieTraits } from '../../record/claim/to-tie-traits.ts';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { betweenThem } from '../between/between-them.tsx';
import type { Between, Surroundings, TraceChain } from '../get-trace.ts';
import { layLives } from '../lives/lay-lives.ts';
import { LivesDrawing } from '../lives/lives-drawing.tsx';
import { ChainInNetwork } from '../network/chain-in-network.tsx';
import { TraceActions } from '../trace-actions.tsx';
import styles from '../trace-page.module.css';
import { ChainChoice } from './chain-choice.tsx';
import { chainSentences } from './chain-sentences.tsx';
import { chainTitle } from './chain-words.ts';

type Props = {
  question: TracePageQuestion;
  chains: readonly TraceChain[];
  /** The one shown, from 1. */
  number: number;
  chain: TraceChain;
  surroundings: Surroundings;
  between: Between;
  terms: readonly Term[];
  /** Of the axis of the lives. */
  years: YearSpan;
};

/** What joins the two directly; then one chain: first as sentences, then against the lives, then in the network. */
export function ChainPage(props: Props) {
  const { question, chains, number, chain, surroundings, between, terms, years } = props;
  const linkTerms = termLinker(terms);
  const lives = layLives(chain.steps, chain.possible, years);
  return (
    <>
      <h1 className={styles.title}>{chainTitle(chain)}</h1>
      {betweenThem(between, linkTerms)}
      <div className={styles.columns}>
        <div>
          <h2 className={styles.kicker}>{kickerWords(question, number, chains.length)}</h2>
          {chainSentences(chain, linkTerms)}
          <ChainChoice question={question} chains={chains} shown={number} />
        </div>
        <div className={styles.drawings}>
          <div className={styles.drawingsHead}>
            <h2 className={styles.kicker}>The same chain against the lives</h2>
            <TraceActions />
          </div>
          {lives === null ? (
            <p className={styles.note}>None of these ties is dated: there is no axis to draw them on.</p>
          ) : (
            <LivesDrawing lives={lives} traits={chain.steps.map(({ tie }) => toTieTraits(tie))} />
          )}
          <h2 className={styles.kicker}>The same in the network</h2>
          <ChainInNetwork chain={chain} surroundings={surroundings} filter={question.filter} />
        </div>
      </div>
    </>
  );
}

/** "Shortest chain in time order", "Chain 2 of 5 in any order". */
function kickerWords({ order }: TracePageQuestion, number: number, count: number): string {
  const which =
    number > 1 ? `Chain ${number} of ${count}` : count > 1 ? 'Shortest chain' : 'The only chain found';
  return `${which} in ${order === 'CHRONOLOGICAL' ? 'time' : 'any'} order`;
}
