import type { TracePageQuestion } from '../address/trace.ts';
import type { EntityLink_EntityFragment } from '../graphql/generated/graphql.ts';
import { allChainsTitle } from './chain/all-chains-page.tsx';
import { chainTitle } from './chain/chain-words.ts';
import { noChainTitle } from './chain/no-chain-page.tsx';
import {
  getTrace,
  type NamedEnd,
  type Surroundings,
  type TraceAnswer,
  type TraceChain,
  type TraceEnd,
  type TraceRelaxation,
} from './get-trace.ts';
import { getMostTied, getReadyChains } from './question/get-ready-questions.ts';
import { unfoundTitle } from './question/unfound-page.tsx';

/** What the page of a question shows. */
export type TraceView = { title: string; from: NamedEnd; to: NamedEnd } & (
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
  asked: TracePageQuestion,
): Promise<{ question: TracePageQuestion; view: TraceView }> {
  if (asked.from === '' && asked.to === '') {
    const [chains, mostTied] = await Promise.all([getReadyChains(), getMostTied()]);
    const view = { state: 'opening', title: 'Trace', from: null, to: null, chains, mostTied } as const;
    return { question: asked, view };
  }
  const answer = await getTrace(asked);
  const { from, to } = answer;
  const question = { ...asked, from: idOf(from, asked.from), to: idOf(to, asked.to) };
  return { question, view: { from, to, ...viewOf(question, answer) } };
}

function viewOf(question: TracePageQuestion, { from, to, traces: chains, trace, relaxations }: TraceAnswer) {
  if (from?.__typename !== 'EndFound' || to?.__typename !== 'EndFound') {
    return { state: 'unfound', title: unfoundTitle(from, to) } as const;
  }
  if (from.entity.id === to.entity.id) {
    return {
      state: 'same',
      title: `From ${from.entity.name} to ${from.entity.name}`,
      entity: from.entity,
    } as const;
  }
  const number = question.trace === 'all' ? 1 : Math.min(question.trace, chains.length);
  const chain = chains[number - 1];
  if (chain === undefined) {
    const ends = [from.entity, to.entity] as const;
    return { state: 'none', title: noChainTitle(...ends), ends, relaxations } as const;
  }
  if (trace == null) return { state: 'all', title: allChainsTitle(chains), chains } as const;
  const surroundings = trace.neighbours;
  return { state: 'chain', title: chainTitle(chain), chains, chain, number, surroundings } as const;
}

function idOf(end: NamedEnd, asked: string): string {
  return end?.__typename === 'EndFound' ? end.entity.id : asked;
}
