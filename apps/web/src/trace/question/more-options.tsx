import { asParam, FILTER_PARAMS, MOST_STEPS, type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { TIE_KINDS } from '@kto-kogo/domain';
import type { ChoosableWork } from '../../record/tie-filter/choosable-work.ts';
import { EvidenceFilter } from '../../record/tie-filter/evidence-filter.tsx';
import { KIND_GROUP } from '../../record/tie-filter/tie-filter-rows.ts';
import { countOf } from '../../ui/count-of.ts';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './trace-form.module.css';

const KINDS = KIND_GROUP.rows.map(({ value, word }) => ({
  value: asParam(value),
  words: word.charAt(0).toUpperCase() + word.slice(1),
}));
const STEPS = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);

type Props = { question: TracePageQuestion; works: readonly ChoosableWork[] };

/** Through which ties, how far and on what evidence. Folds away where there is little room, and stays as it is when another question is asked. */
export function MoreOptions({ question, works }: Props) {
  const { filter, maxSteps } = question;
  const address = traceAddress.href(question);
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>
        Kinds of tie, steps, evidence:{' '}
        <span className={styles.state}>{optionsWords({ filter, maxSteps })}</span>
      </summary>
      <div className={styles.rest}>
        <Segmented
          key={`kinds ${address}`}
          legend={KIND_GROUP.question}
          name={FILTER_PARAMS.kinds}
          type="checkbox"
          chosen={(filter.kinds ?? TIE_KINDS).map(asParam)}
          choices={KINDS}
        />
        <label className={styles.steps}>
          At most
          <select key={address} name="steps" defaultValue={maxSteps} className={styles.select}>
            {STEPS.map((count) => (
              <option key={count} value={count}>
                {count} {count === 1 ? 'step' : 'steps'}
              </option>
            ))}
          </select>
        </label>
        <EvidenceFilter filter={filter} works={works} address={address} />
      </div>
    </details>
  );
}

/** "2 of 7 kinds, at most 6 steps, all evidence": what is folded away says what it is set to. */
function optionsWords({ filter, maxSteps }: Pick<TracePageQuestion, 'filter' | 'maxSteps'>): string {
  const kinds = filter.kinds === null ? 'all kinds' : `${filter.kinds.length} of ${TIE_KINDS.length} kinds`;
  const evidence = { ...filter, kinds: null };
  const isAll = traceAddress.write({ ...traceAddress.opening, filter: evidence }) === '';
  return [
    kinds,
    `at most ${countOf(maxSteps, 'step', 'steps')}`,
    isAll ? 'all evidence' : 'some evidence only',
  ].join(', ');
}
