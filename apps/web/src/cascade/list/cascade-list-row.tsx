import { TieSample } from '../../marks/tie-sample.tsx';
import { Statement } from '../../record/claim/statement.tsx';
import { Note } from '../../record/note.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import type { Arrival } from '../cascade-record.ts';
import { orderWord, tieWords } from '../replay/arrival-words.ts';
import { StepLink } from '../replay/step-link.tsx';
import styles from './cascade-list.module.css';

type Props = { arrival: Arrival; step: number; isCurrent: boolean };

/** An arrival as a sentence: its number, line, status and sources. */
export function CascadeListRow({ arrival, step, isCurrent }: Props) {
  const { tie } = arrival;
  return (
    <li className={styles.row} data-step={step} data-current={isCurrent || undefined}>
      <StepLink
        step={step}
        className={styles.step}
        aria-label={`Step ${step}, ${arrival.name}`}
        aria-current={isCurrent ? 'step' : undefined}
      >
        {step}
      </StepLink>
      <TieSample traits={tie} width={40} />
      <div>
        <Statement text={tie.statement} links={tie.links} />
        <p className={styles.status}>
          {tieWords(tie)} Reached in {orderWord(arrival)}.
        </p>
        <Note text={tie.note} />
        <SourceList citations={tie.citations} />
      </div>
    </li>
  );
}
