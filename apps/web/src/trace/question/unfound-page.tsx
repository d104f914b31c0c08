import { type TracePageQuestion, traceAddress } from '../../address/trace.ts';
import { SearchHitLine } from '../../record/search/search-hit-line.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { NamedEnd } from '../get-trace.ts';
import styles from '../trace-page.module.css';

type Props = { question: TracePageQuestion; from: NamedEnd; to: NamedEnd };

/** A question of which an end is not said, not found, or may be one of several: what is known is kept. */
export function UnfoundPage({ question, from, to }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>{unfoundTitle(from, to)}</h1>
      <End end={from} word="from" question={question} />
      <End end={to} word="to" question={question} />
    </div>
  );
}

export function unfoundTitle(from: NamedEnd, to: NamedEnd): string {
  const isUnclear = [from, to].some((end) => end?.__typename === 'EndAmbiguous');
  const isUnknown = [from, to].some((end) => end?.__typename === 'EndNotFound');
  if (isUnknown) return 'Not found in the record';
  if (isUnclear) return 'Who is meant?';
  if (from?.__typename === 'EndFound') return `From ${from.entity.name} to whom?`;
  return to?.__typename === 'EndFound' ? `To ${to.entity.name} from whom?` : 'Trace';
}

function End({ end, word, question }: { end: NamedEnd; word: 'from' | 'to'; question: TracePageQuestion }) {
  switch (end?.__typename) {
    case 'EndFound':
      return null;
    case undefined:
      return (
        <p className={styles.lead}>
          Say in the box “{word === 'from' ? 'From' : 'to'}” with whom the chain should{' '}
          {word === 'from' ? 'begin' : 'end'}: a surname alone is enough, in any spelling. Trials, offices and
          events are found too.
        </p>
      );
    case 'EndNotFound':
      return (
        <p className={styles.lead}>
          Nobody and nothing is recorded as “{end.text}”. Try the surname alone, or another spelling;{' '}
          <PageLink href="/figures">all figures</PageLink> can be looked through.
        </p>
      );
    case 'EndAmbiguous':
      return (
        <>
          <h2 className={styles.sub}>“{end.text}” may be one of these</h2>
          <ul className={styles.links}>
            {end.hits.map((hit) => (
              <li key={hit.entity.id}>
                <PageLink
                  href={traceAddress.href({ ...question, [word]: hit.entity.id })}
                  className={styles.hit}
                >
                  <SearchHitLine hit={hit} />
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      );
  }
}
