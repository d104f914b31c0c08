import styles from './segmented.module.css';

type Props = {
  /** What the buttons choose, for screen readers. */
  legend: string;
  name: string;
  /** `radio` for exactly one choice, `checkbox` for any number. */
  type: 'radio' | 'checkbox';
  /** The initial choice; with `onChoose` the present one. */
  chosen: readonly string[];
  choices: readonly { value: string; words: string }[];
  /** For a choice that is taken at once. */
  onChoose?: (value: string) => void;
};

/** A choice among a few as a row of buttons. Part of a form that the user submits, so that it works without JavaScript, or taken at once. */
export function Segmented({ legend, name, type, chosen, choices, onChoose }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {type === 'checkbox' && <input type="hidden" name={name} value="" />}
      {choices.map(({ value, words }) => (
        <label key={value} className={styles.choice}>
          <input
            type={type}
            name={name}
            value={value}
            {...(onChoose === undefined
              ? { defaultChecked: chosen.includes(value) }
              : { checked: chosen.includes(value), onChange: () => onChoose(value) })}
            className={styles.input}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
