import type { TraceQuestion } from '../address/trace-question.ts';
import type { EntityLink_EntityFragment } from '../graphql/generated/graphql.ts';
import { allChainsTitle } from './chain/all-chains-page.tsx';
import { chainTitle } from './chain/chain-words.ts';
import { noChainTitle } from './chain/no-chain-page.tsx';
import { getTrace, type TraceChain, type TraceRelaxation } from './get-trace.ts';
import { getNeighbours, type Surroundings } from './network/get-neighbours.ts';
import { type FoundEnd, findEnd, type TraceEnd } from './question/find-end.ts';
import { getMostTied, getReadyChains } from './question/get-ready-questions.ts';
import { unfoundTitle } from './question/unfound-page.tsx';

/** What the page of a question shows. */
export type TraceView = { title: string; from: FoundEnd; to: FoundEnd } & (
  | { state: 'opening'; chains: readonly TraceChain[]; mostTied: readonly EntityLink_EntityFragment[] }
  | { state: 'unfound' }
  | { state: 'same'; entity: TraceEnd }
  | { state: 'none'; ends: readonly [TraceEnd, TraceEnd]; relaxations: readonly TraceRelaxation[] }
  | { state: 'all'; chains: readonly TraceChain[] }
  | {
      state: 'chain';
      chains: readonly TraceChain[];
      chain: TraceChain;
      number: number;
      surroundings: Surroundings;
    }
);

/** The question with ids in place of the names that were found, and what there is to show. @throws RequestError */
export async function getTraceView(
  asked: TraceQuestion,
): Promise<{ question: TraceQuestion; view: TraceView }> {
  const [from, to] = await Promise.all([findEnd(asked.from), findEnd(asked.to)]);
  const question = { ...asked, from: idOf(from, asked.from), to: idOf(to, asked.to) };
  return { question, view: { from, to, ...(await viewOf(question, from, to)) } };
}

async function viewOf(question: TraceQuestion, from: FoundEnd, to: FoundEnd) {
  if (from.state === 'unsaid' && to.state === 'unsaid') {
    const [chains, mostTied] = await Promise.all([getReadyChains(), getMostTied()]);
    return { state: 'opening', title: 'Trace', chains, mostTied } as const;
  }
  if (from.state !== 'found' || to.state !== 'found') {
    return { state: 'unfound', title: unfoundTitle(from, to) } as const;
  }
  if (from.entity.id === to.entity.id) {
    return {
      state: 'same',
      title: `From ${from.entity.name} to ${from.entity.name}`,
      entity: from.entity,
    } as const;
  }
  const { traces: chains, relaxations } = await getTrace(question);
  const number = question.trace === 'all' ? 1 : Math.min(question.trace, chains.length);
  const chain = chains[number - 1];
  if (chain === undefined) {
    const ends = [from.entity, to.entity] as const;
    return { state: 'none', title: noChainTitle(...ends), ends, relaxations } as const;
  }
  if (question.trace === 'all') return { state: 'all', title: allChainsTitle(chains), chains } as const;
  const surroundings = await getNeighbours(chain, question.filter);
  return { state: 'chain', title: chainTitle(chain), chains, chain, number, surroundings } as const;
}

function idOf(end: FoundEnd, asked: string): string {
  return end.state === 'found' ? end.entity.id : asked;
}
