import { MOST_STEPS, type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { asksEvidence } from '../../record/tie-filter/any-evidence.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { betweenThem } from '../between/between-them.tsx';
import type { Between, TraceEnd } from '../get-trace.ts';
import styles from '../trace-page.module.css';
import type { LooserQuestion } from './looser-questions.ts';

type Props = {
  question: TracePageQuestion;
  from: TraceEnd;
  to: TraceEnd;
  looser: readonly LooserQuestion[];
  between: Between;
  terms: readonly Term[];
};

/** No chain: what was asked, and looser questions that have an answer. */
export function NoChainPage({ question, from, to, looser, between, terms }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>{noChainTitle(from, to)}</h1>
      <p className={styles.lead}>{askedWords(question, from, to)}</p>
      {betweenThem(between, termLinker(terms))}
      {looser.length > 0 ? (
        <>
          <h2 className={styles.sub}>Asked less strictly, there is an answer</h2>
          <ul className={styles.links}>
            {looser.map(({ words, question }) => (
              <li key={words}>
                <PageLink href={traceAddress.href(question)}>{words}</PageLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {nothingLooserWords(between)}{' '}
          {isNarrowed(question) && (
            <PageLink href={traceAddress.href({ from: question.from, to: question.to })}>
              Ask without filters
            </PageLink>
          )}
        </p>
      )}
    </div>
  );
}

export function noChainTitle(from: TraceEnd, to: TraceEnd): string {
  return `No chain from ${from.name} to ${to.name}`;
}

/** "No chain in time order of at most 6 steps, on the evidence chosen, leads from A to B." */
function askedWords(
  { order, direction, maxSteps, filter }: TracePageQuestion,
  from: TraceEnd,
  to: TraceEnd,
): string {
  const narrowed = [
    ...(filter.kinds === null ? [] : ['through the kinds of tie']),
    ...(asksEvidence(filter) ? ['on the evidence'] : []),
  ].join(' and ');
  const conditions = [
    ...(direction === 'ALONG' ? ['each tie walked from who to whom,'] : []),
    ...(narrowed === '' ? [] : [`${narrowed} chosen,`]),
  ];
  return [
    `No chain in ${order === 'CHRONOLOGICAL' ? 'time' : 'any'} order of at most ${maxSteps} ${maxSteps === 1 ? 'step' : 'steps'}${conditions.length > 0 ? ',' : ''}`,
    ...conditions,
    `leads from ${from.name} to ${to.name}.`,
  ].join(' ');
}

/** Where no looser question has an answer. That nothing ties them together is said only where it is so. */
function nothingLooserWords({ chains: [pair], direct }: Between): string {
  return direct.length > 0 || (pair !== undefined && pair.steps !== null)
    ? `Nothing looser finds one either, of at most ${MOST_STEPS} steps.`
    : 'Nothing looser finds one either: the record ties them together in no way that it knows. That may say more about the record than about them.';
}

function isNarrowed({ filter }: TracePageQuestion): boolean {
  return traceAddress.write({ ...traceAddress.opening, filter }) !== '';
}
