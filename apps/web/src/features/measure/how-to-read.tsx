import styles from './how-to-read.module.css';

/** How to read a picture, for whoever asks. */
export function HowToRead({ lines }: Readonly<{ lines: readonly string[] }>) {
  return (
    <details className={styles.how}>
      <summary>How to read this chart</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
