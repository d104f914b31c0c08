import { OPENING_QUESTION, type TraceQuestion, traceHref } from '../../address/trace-question.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { TraceEnd, TraceRelaxation } from '../get-trace.ts';
import styles from '../trace-page.module.css';

type Props = {
  question: TraceQuestion;
  from: TraceEnd;
  to: TraceEnd;
  relaxations: readonly TraceRelaxation[];
};

/** No chain: what was asked, and looser questions that have an answer. */
export function NoChainPage({ question, from, to, relaxations }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>{noChainTitle(from, to)}</h1>
      <p className={styles.lead}>{askedWords(question, from, to)}</p>
      {relaxations.length > 0 ? (
        <>
          <h2 className={styles.sub}>Asked less strictly, there is an answer</h2>
          <ul className={styles.links}>
            {relaxations.map((relaxation) => (
              <li key={relaxation.label}>
                <PageLink href={traceHref(loosen(question, relaxation))}>
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
            <PageLink href={traceHref({ from: question.from, to: question.to })}>
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
  { order, direction, steps, filter }: TraceQuestion,
  from: TraceEnd,
  to: TraceEnd,
): string {
  const narrowed =
    filter.kinds.length < OPENING_QUESTION.filter.kinds.length ? ' through the kinds of tie asked for' : '';
  return [
    `No chain in ${order === 'time' ? 'time' : 'any'} order of at most ${steps} ${steps === 1 ? 'step' : 'steps'}`,
    `${direction === 'along' ? ', each tie walked from who to whom,' : ''} leads${narrowed}`,
    ` from ${from.name} to ${to.name}.`,
  ].join('');
}

function loosen(
  question: TraceQuestion,
  { order, direction, kinds, maxSteps }: TraceRelaxation,
): TraceQuestion {
  return {
    ...question,
    order: order === 'CHRONOLOGICAL' ? 'time' : 'any',
    direction: direction === 'ALONG' ? 'along' : 'either',
    filter: { ...question.filter, kinds: kinds ?? OPENING_QUESTION.filter.kinds },
    steps: maxSteps,
    trace: 1,
  };
}

function isNarrowed({ filter }: TraceQuestion): boolean {
  return JSON.stringify(filter) !== JSON.stringify(OPENING_QUESTION.filter);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
