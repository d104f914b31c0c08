import { type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { SearchHitLine } from '../../record/search/search-hit-line.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { NamedEnd } from '../get-trace.ts';
import styles from '../trace-page.module.css';

type Props = {
  question: TracePageQuestion;
  from: NamedEnd;
  to: NamedEnd;
  others: readonly NamedEnd[];
};
type Choose = (id: string) => TracePageQuestion;

/** A question of which an end is not said, not found, or may be one of several: what is known is kept. */
export function UnfoundPage({ question, from, to, others }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>{unfoundTitle([from, to, ...others])}</h1>
      <End end={from} word="from" choose={(id) => ({ ...question, from: id })} />
      <End end={to} word="to" choose={(id) => ({ ...question, to: id })} />
      {others.map((end, index) => (
        <End
          key={question.others[index]}
          end={end}
          word="with"
          choose={(id) => ({ ...question, others: question.others.with(index, id) })}
        />
      ))}
    </div>
  );
}

export function unfoundTitle(ends: readonly NamedEnd[]): string {
  const [from, to] = ends;
  const isUnclear = ends.some((end) => end?.__typename === 'EndAmbiguous');
  const isUnknown = ends.some((end) => end?.__typename === 'EndNotFound');
  if (isUnknown) return 'Not found in the record';
  if (isUnclear) return 'Who is meant?';
  if (from?.__typename === 'EndFound') return `From ${from.entity.name} to whom?`;
  return to?.__typename === 'EndFound' ? `To ${to.entity.name} from whom?` : 'Trace';
}

function End({ end, word, choose }: { end: NamedEnd; word: 'from' | 'to' | 'with'; choose: Choose }) {
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
                <PageLink href={traceAddress.href(choose(hit.entity.id))} className={styles.hit}>
                  <SearchHitLine hit={hit} />
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      );
  }
}
