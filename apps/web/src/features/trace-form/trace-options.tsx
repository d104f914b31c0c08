import { Segmented } from '../../ui/segmented.tsx';
import { asParam } from '../../view-state/param-words.ts';
import { EvidenceFilter } from '../tie-filter-form/evidence-filter.tsx';
import { FILTER_PARAMS } from '../tie-filter-form/tie-filter-params.ts';
import { KIND_GROUP } from '../tie-filter-form/tie-filter-rows.ts';
import { MOST_STEPS, type TraceQuestion } from '../trace-page/trace-question.ts';
import styles from './trace-form.module.css';

const ORDER_CHOICES = [
  { value: 'time', words: 'In time order' },
  { value: 'any', words: 'Any order' },
];
const DIRECTION_CHOICES = [
  { value: 'along', words: 'Who → whom' },
  { value: 'either', words: 'Either way' },
];
const KIND_CHOICES = KIND_GROUP.rows.map(({ value, word }) => ({ value: asParam(value), words: word }));

/** How the chain is looked for. What is asked rarely folds away where there is little room. */
export function TraceOptions({ question }: { question: TraceQuestion }) {
  const { order, direction, filter, steps } = question;
  return (
    <>
      <Segmented legend="Order" name="order" type="radio" chosen={[order]} choices={ORDER_CHOICES} />
      <Segmented
        legend="Direction of the ties"
        name="direction"
        type="radio"
        chosen={[direction]}
        choices={DIRECTION_CHOICES}
      />
      <details className={styles.more}>
        <summary className={styles.summary}>Kinds of tie, steps, evidence</summary>
        <div className={styles.rest}>
          <Segmented
            legend={KIND_GROUP.question}
            name={FILTER_PARAMS.kinds}
            type="checkbox"
            chosen={filter.kinds.map(asParam)}
            choices={KIND_CHOICES}
          />
          <label className={styles.steps}>
            At most
            <select name="steps" defaultValue={steps} className={styles.select}>
              {Array.from({ length: MOST_STEPS }, (_, index) => index + 1).map((count) => (
                <option key={count} value={count}>
                  {count} {count === 1 ? 'step' : 'steps'}
                </option>
              ))}
            </select>
          </label>
          <EvidenceFilter filter={filter} />
        </div>
      </details>
    </>
  );
}
