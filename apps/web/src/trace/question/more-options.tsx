import { TIE_KINDS } from '@kto-kogo/domain';
import { asParam } from '../../address/codecs.ts';
import { FILTER_PARAMS } from '../../address/tie-filter-params.ts';
import { MOST_STEPS, type TracePageQuestion } from '../../address/trace.ts';
import { EvidenceFilter } from '../../record/tie-filter/evidence-filter.tsx';
import { KIND_GROUP } from '../../record/tie-filter/tie-filter-rows.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './trace-form.module.css';

const KINDS = KIND_GROUP.rows.map(({ value, word }) => ({
  value: asParam(value),
  words: word.charAt(0).toUpperCase() + word.slice(1),
}));
const STEPS = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);

/** Through which ties, how far and on what evidence. Folds away where there is little room. */
export function MoreOptions({ question: { filter, maxSteps } }: { question: TracePageQuestion }) {
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>Kinds of tie, steps, evidence</summary>
      <div className={styles.rest}>
        <Segmented
          legend={KIND_GROUP.question}
          name={FILTER_PARAMS.kinds}
          type="checkbox"
          chosen={(filter.kinds ?? TIE_KINDS).map(asParam)}
          choices={KINDS}
        />
        <label className={styles.steps}>
          At most
          <select name="steps" defaultValue={maxSteps} className={styles.select}>
            {STEPS.map((count) => (
              <option key={count} value={count}>
                {count} {count === 1 ? 'step' : 'steps'}
              </option>
            ))}
          </select>
        </label>
        <EvidenceFilter filter={filter} />
      </div>
    </details>
  );
}
