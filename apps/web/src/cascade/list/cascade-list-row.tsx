import { TieSample } from '../../marks/tie-sample.tsx';
import { Note } from '../../record/note.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import type { Arrival } from '../cascade-record.ts';
import { StepLink } from '../replay/step-link.tsx';
import type { StepTexts } from '../replay/step-texts.ts';
import styles from './cascade-list.module.css';

type Props = { arrival: Arrival; texts: StepTexts; step: number; isCurrent: boolean };

/** An arrival as a sentence: its number, line, status and sources. */
export function CascadeListRow({ arrival, texts, step, isCurrent }: Props) {
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
        {texts.statement}
        <p className={styles.status}>
          {texts.status} {texts.detail} Reached in {texts.order}.
        </p>
        {texts.numbers !== null && <p className={styles.status}>{texts.numbers}</p>}
        <Note text={texts.note} />
        <SourceList citations={tie.citations} />
        {texts.lens}
      </div>
    </li>
  );
}
