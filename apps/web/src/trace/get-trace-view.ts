import type { TracePageQuestion } from '@kto-kogo/address';
import type { EntityLink_EntityFragment } from '../graphql/generated/graphql.ts';
import { ANY_EVIDENCE, asksEvidence } from '../record/tie-filter/any-evidence.ts';
import { severalTitle } from './between/several-page.tsx';
import { allChainsTitle } from './chain/all-chains-page.tsx';
import { chainTitle } from './chain/chain-words.ts';
import { type LooserQuestion, looserQuestions } from './chain/looser-questions.ts';
import { noChainTitle } from './chain/no-chain-page.tsx';
import {
  type Between,
  getTrace,
  type NamedEnd,
  type Surroundings,
  type TraceAnswer,
  type TraceChain,
  type TraceEnd,
} from './get-trace.ts';
import { getMostTied, getReadyChains } from './question/get-ready-questions.ts';
import { unfoundTitle } from './question/unfound-page.tsx';

/** What the page of a question shows. */
export type TraceView = { title: string; from: NamedEnd; to: NamedEnd; others: readonly NamedEnd[] } & (
  | { state: 'opening'; chains: readonly TraceChain[]; mostTied: readonly EntityLink_EntityFragment[] }
  | { state: 'unfound' }
  | { state: 'same'; entity: TraceEnd }
  | { state: 'several'; ends: readonly TraceEnd[]; between: Between }
  | {
      state: 'none';
      ends: readonly [TraceEnd, TraceEnd];
      looser: readonly LooserQuestion[];
      between: Between;
    }
  | { state: 'all'; chains: readonly TraceChain[]; between: Between }
  | {
      state: 'chain';
      between: Between;
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
    const view = { state: 'opening', title: 'Trace', chains, mostTied } as const;
    return { question: asked, view: { ...view, from: null, to: null, others: [] } };
  }
  const answer = await getTrace(asked);
  const { from, to, between } = answer;
  const others = between?.ends.slice(2) ?? [];
  const question = {
    ...asked,
    ...{ from: idOf(from, asked.from), to: idOf(to, asked.to) },
    others: [...new Set(asked.others.map((other, index) => idOf(others[index] ?? null, other)))],
  };
  const view = viewOf(question, others, answer);
  if (view.state !== 'none') return { question, view: { from, to, others, ...view } };
  const looser = looserQuestions(question, answer, await askOnAnyEvidence(question));
  return { question, view: { from, to, others, ...view, looser } };
}

/** Null where the question does not ask for any evidence. */
async function askOnAnyEvidence(question: TracePageQuestion): Promise<TraceAnswer | null> {
  const { filter } = question;
  if (!asksEvidence(filter)) return null;
  return getTrace({ ...question, filter: { ...filter, ...ANY_EVIDENCE }, trace: 'all' });
}

function viewOf(question: TracePageQuestion, others: readonly NamedEnd[], answer: TraceAnswer) {
  const { from, to, traces: chains, trace, between } = answer;
  const found = [from, to, ...others].flatMap((end) => (end?.__typename === 'EndFound' ? end.entity : []));
  const ends = [...new Map(found.map((end) => [end.id, end])).values()];
  const isUnfound = found.length < 2 + others.length;
  if (isUnfound || from?.__typename !== 'EndFound' || to?.__typename !== 'EndFound' || between === null) {
    return { state: 'unfound', title: unfoundTitle([from, to, ...others]) } as const;
  }
  if (ends.length > 2) return { state: 'several', title: severalTitle(ends), ends, between } as const;
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
    const two = [from.entity, to.entity] as const;
    return { state: 'none', title: noChainTitle(...two), ends: two, between } as const;
  }
  if (trace == null) return { state: 'all', title: allChainsTitle(chains), chains, between } as const;
  const surroundings = trace.neighbours;
  return { state: 'chain', title: chainTitle(chain), chains, chain, number, surroundings, between } as const;
}

function idOf(end: NamedEnd, asked: string): string {
  return end?.__typename === 'EndFound' ? end.entity.id : asked;
}
