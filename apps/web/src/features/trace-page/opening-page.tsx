import { PageLink } from '../../ui/page-link.tsx';
import type { TraceEnd } from './find-end.ts';
import styles from './trace-page.module.css';
import { traceHref } from './trace-question.ts';

type Props = { pairs: readonly { from: TraceEnd; to: TraceEnd }[] };

/** Before a question is asked: what a chain is, what it does not say, and some questions ready to be asked. */
export function OpeningPage({ pairs }: Props) {
  return (
    <div className={styles.column}>
      <h1 className={styles.title}>Trace who led to whom</h1>
      <p className={styles.lead}>
        Choose two people, and the record is searched for chains of ties from the one to the other: who
        accused, replaced or arrested whom, step by step, each with its date and sources. Trials, offices and
        events can be chosen too.
      </p>
      <p>
        In time order, no step comes before the one that precedes it. That shows who spoke or acted before
        whom. It does not show that one thing caused the next, and most of what was said was beaten out of
        people.
      </p>
      <h2 className={styles.sub}>Some questions</h2>
      <ul className={styles.links}>
        {pairs.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <PageLink href={traceHref({ from: from.id, to: to.id })}>
              From {from.name} to {to.name}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
