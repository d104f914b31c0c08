import { type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { capital } from '@kto-kogo/domain';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { betweenThem } from '../between/between-them.tsx';
import type { Between, TraceEnd, TraceRelaxation } from '../get-trace.ts';
import styles from '../trace-page.module.css';

type Props = {
  question: TracePageQuestion;
  from: TraceEnd;
  to: TraceEnd;
  relaxations: readonly TraceRelaxation[];
  between: Between;
  terms: readonly Term[];
};

/** No chain: what was asked, and looser questions that have an answer. */
export function NoChainPage({ question, from, to, relaxations, between, terms }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>{noChainTitle(from, to)}</h1>
      <p className={styles.lead}>{askedWords(question, from, to)}</p>
      {betweenThem(between, termLinker(terms))}
      {relaxations.length > 0 ? (
        <>
          <h2 className={styles.sub}>Asked less strictly, there is an answer</h2>
          <ul className={styles.links}>
            {relaxations.map((relaxation) => (
              <li key={relaxation.label}>
                <PageLink href={traceAddress.href(loosen(question, relaxation))}>
                  {capital(relaxation.label)}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Nothing looser finds one either: the record ties them together in no way that it knows. That may say
          more about the record than about them.{' '}
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

/** "No chain in time order of at most 6 steps leads from A to B." */
function askedWords(
  { order, direction, maxSteps, filter }: TracePageQuestion,
  from: TraceEnd,
  to: TraceEnd,
): string {
  const narrowed = filter.kinds === null ? '' : ' through the kinds of tie asked for';
  return [
    `No chain in ${order === 'CHRONOLOGICAL' ? 'time' : 'any'} order of at most ${maxSteps} ${maxSteps === 1 ? 'step' : 'steps'}`,
    `${direction === 'ALONG' ? ', each tie walked from who to whom,' : ''} leads${narrowed}`,
    ` from ${from.name} to ${to.name}.`,
  ].join('');
}

function loosen(
  question: TracePageQuestion,
  { order, direction, kinds, maxSteps }: TraceRelaxation,
): TracePageQuestion {
  return {
    ...question,
    ...{ order, direction, maxSteps },
    filter: { ...question.filter, kinds },
    trace: 1,
  };
}

function isNarrowed({ filter }: TracePageQuestion): boolean {
  return traceAddress.write({ ...traceAddress.opening, filter }) !== '';
}
