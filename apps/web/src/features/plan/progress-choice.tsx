import { type ProgressWord, progressWords } from '@plumbline/domain/plan/progress';
import { progressTag } from '#shell/progress-tag.ts';
import { progressHints } from './plan-words.ts';
import styles from './progress-choice.module.css';
import { TagMark } from './tag.tsx';

type ProgressChoiceProps = Readonly<{
  id: string;
  chosen: ProgressWord | null;
  error: string | undefined;
  onChoose: (word: ProgressWord) => void;
}>;

/** One of the words of progress, each with what it means. */
export function ProgressChoice({ id, chosen, error, onChoose }: ProgressChoiceProps) {
  const errorId = `${id}-error`;
  return (
    <fieldset
      className={error === undefined ? '' : styles.wrong}
      aria-describedby={error === undefined ? undefined : errorId}
    >
      <legend className={styles.legend}>How it stands</legend>
      {error === undefined ? null : (
        <p className={styles.error} id={errorId}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {progressWords.map((word, place) => (
        <label key={word} className={styles.choice}>
          <input
            className={styles.radio}
            type="radio"
            // The link of an error goes to the first of them.
            id={place === 0 ? id : `${id}-${word}`}
            name={id}
            value={word}
            checked={chosen === word}
            onChange={() => onChoose(word)}
          />
          <span className={styles.word}>
            <TagMark tag={progressTag(word)} />
          </span>
          <span className={styles.hint}>{progressHints[word]}</span>
        </label>
      ))}
    </fieldset>
  );
}
