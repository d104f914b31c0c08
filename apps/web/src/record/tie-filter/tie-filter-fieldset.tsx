import { asParam, FILTER_PARAMS } from '@kto-kogo/address';
import type { SourceFilter, WalkFilter } from '@kto-kogo/domain';
import { TieSample } from '../../marks/tie-sample.tsx';
import styles from './tie-filter-form.module.css';
import type { TieFilterGroup } from './tie-filter-rows.ts';

type Props = {
  group: TieFilterGroup;
  /** Sets which boxes are checked at first. */
  filter: WalkFilter & SourceFilter;
};

/** The checkboxes of one filter. Part of a form that the user submits, so that it works without JavaScript. */
export function TieFilterFieldset({ group, filter }: Props) {
  const name = FILTER_PARAMS[group.of];
  const chosen: readonly string[] | null = filter[group.of];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{group.question}</legend>
      <input type="hidden" name={name} value="" />
      {group.rows.map(({ value, word, sample }) => (
        <label key={value} className={styles.row}>
          <input
            type="checkbox"
            name={name}
            value={asParam(value)}
            defaultChecked={chosen?.includes(value) ?? true}
            className={styles.box}
          />
          {sample !== undefined && <TieSample traits={sample} width={44} />}
          {word}
        </label>
      ))}
    </fieldset>
  );
}
