import { useId } from 'react';
import styles from './progress.module.css';

export type ProgressProps = Readonly<{
  label: string;
  value: number;
  max: number;
  /** The same in words: "12,000 of 40,000 rows". */
  text: string;
}>;

/** How far a job has come, as a bar and in words. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        <span className={styles.text}>{text}</span>
      </div>
      <progress className={styles.bar} id={id} value={value} max={max}>
        {text}
      </progress>
    </div>
  );
}
