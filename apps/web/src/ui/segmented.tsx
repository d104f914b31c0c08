import styles from './segmented.module.css';

type Props = {
  /** What is chosen, for those who do not see that the buttons belong together. */
  legend: string;
  name: string;
  /** One of the choices, or any number of them. */
  type: 'radio' | 'checkbox';
  /** What is chosen at first. */
  chosen: readonly string[];
  choices: readonly { value: string; words: string }[];
};

/** A choice among a few as a row of buttons. Part of a form that the reader sends: nothing here needs JavaScript. */
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
