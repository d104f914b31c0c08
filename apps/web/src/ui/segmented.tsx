import styles from './segmented.module.css';

type Props = {
  /** What the buttons choose, for screen readers. */
  legend: string;
  name: string;
  /** `radio` for exactly one choice, `checkbox` for any number. */
  type: 'radio' | 'checkbox';
  /** The initial choice. */
  chosen: readonly string[];
  choices: readonly { value: string; words: string }[];
};

/** A choice among a few as a row of buttons. Part of a form that the user submits, so that it works without JavaScript. */
export function Segmented({ legend, name, type, chosen, choices }: Props) {
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
            defaultChecked={chosen.includes(value)}
            className={styles.input}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
