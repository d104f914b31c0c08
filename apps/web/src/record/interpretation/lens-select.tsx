import type { Id } from '@kto-kogo/domain';
import styles from '../page/list-form.module.css';
import type { LensGroup } from './lenses-query.ts';

type Props = {
  label: string;
  /** What stands for no choice. */
  none: string;
  groups: readonly LensGroup[];
  chosen: Id | undefined;
  /** A lens that is chosen elsewhere. */
  without?: Id | undefined;
  /** For a form that needs no button: it gets an empty text for none. */
  onChoose?: (id: Id) => void;
};

/** Chooses one interpretation, under its question. */
export function LensSelect({ label, none, groups, chosen = '', without, onChoose }: Props) {
  const value =
    onChoose === undefined
      ? { defaultValue: chosen }
      : { value: chosen, onChange: (event: { target: { value: string } }) => onChoose(event.target.value) };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name="lens" className={styles.input} {...value}>
        <option value="">{none}</option>
        {groups.map(({ id, name, interpretations }) => (
          <optgroup key={id} label={name}>
            {interpretations
              .filter((each) => each.id !== without)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                  {each.isFringe && ' (fringe)'}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
