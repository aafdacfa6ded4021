import styles from './choice-field.module.css';

/** One of a few choices, with what it means. */
export type Choice<Value extends string> = Readonly<{ value: Value; label: string; hint: string }>;

type ChoiceFieldProps<Value extends string> = Readonly<{
  id: string;
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: Value | null;
  error: string | undefined;
  onChoose: (value: Value) => void;
}>;

/** One choice of a few, all in sight, each with a line that explains it. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { id, legend, choices, chosen, error, onChoose } = props;
  const errorId = `${id}-error`;
  return (
    <fieldset
      className={error === undefined ? '' : styles.wrong}
      aria-describedby={error === undefined ? undefined : errorId}
    >
      <legend className={styles.legend}>{legend}</legend>
      {error === undefined ? null : (
        <p className={styles.error} id={errorId}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {choices.map(({ value, label, hint }, place) => {
        // The link of an error goes to the first of them.
        const radio = place === 0 ? id : `${id}-${value}`;
        return (
          <div key={value} className={styles.choice}>
            <input
              className={styles.radio}
              type="radio"
              id={radio}
              name={id}
              value={value}
              checked={chosen === value}
              aria-describedby={`${radio}-hint`}
              onChange={() => onChoose(value)}
            />
            <label className={styles.label} htmlFor={radio}>
              {label}
            </label>
            <p className={styles.hint} id={`${radio}-hint`}>
              {hint}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
