import { TieSample } from '../../marks/tie-sample.tsx';
import { Statement } from '../../record/claim/statement.tsx';
import { Tag } from '../../ui/tag.tsx';
import { orderWord, tieDate, tieWords } from './arrival-words.ts';
import type { Moment } from './moment.ts';
import styles from './replay-panel.module.css';
import { StepSources } from './step-sources.tsx';

/** The step shown: what was said, how well it stands, and where it can be read. */
export function StepCard({ moment, length }: { moment: Moment; length: number }) {
  const { arrival, step } = moment;
  const { tie } = arrival;
  return (
    <section aria-label="The step" className={styles.step}>
      <p className={styles.when}>
        <span>
          Step {step} of {length} · {tieDate(tie)}
        </span>
        <Tag>{orderWord(arrival)}</Tag>
      </p>
      <div className={styles.statement}>
        <Statement text={tie.statement} links={tie.links} />
      </div>
      <div className={styles.holds}>
        <TieSample traits={tie} />
        <p>{tieWords(tie)}</p>
      </div>
      <StepSources citations={tie.citations} />
    </section>
  );
}
