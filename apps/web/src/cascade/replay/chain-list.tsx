import { TieSample } from '../../marks/tie-sample.tsx';
import type { CascadeEntity, CascadeRecord } from '../cascade-record.ts';
import { tieDate } from './arrival-words.ts';
import type { Moment } from './moment.ts';
import styles from './replay-panel.module.css';
import { StepLink } from './step-link.tsx';

type Props = { cascade: CascadeRecord; moment: Moment };

/** The chain from the spark to the step shown, a row a tie; each row leads to its step. */
export function ChainList({ cascade, moment }: Props) {
  const { spark, arrivals } = cascade;
  const nameOf = new Map<string, CascadeEntity>([spark, ...arrivals].map((each) => [each.id, each]));
  return (
    <section aria-label="How the chain got here" className={styles.part}>
      <h2 className={styles.heading}>How the chain got here</h2>
      <ol className={styles.chain}>
        {moment.chain.map((arrival) => (
          <li key={arrival.id}>
            <TieSample traits={arrival.tie} width={36} />
            <span>
              <strong>{nameOf.get(arrival.from)?.shortName ?? arrival.from}</strong> to{' '}
              <StepLink step={arrivals.indexOf(arrival) + 1}>
                <strong>{arrival.shortName}</strong>
              </StepLink>
              , {tieDate(arrival.tie)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
