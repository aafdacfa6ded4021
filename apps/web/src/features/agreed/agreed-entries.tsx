import type { AgreedEntry, AgreedHistory } from '@plumbline/contract/measure/measure-agreed';
import { StatusTag } from '@plumbline/ui/status-tag';
import type { ReactNode } from 'react';
import styles from './agreed-entries.module.css';
import { enteredWords, isGivenUp, stateTag } from './agreed-words.ts';

type AgreedEntriesProps<Content> = Readonly<{
  history: AgreedHistory<Content>;
  /** What is said of one beside its words. */
  more: (content: Content, entry: AgreedEntry<Content>) => ReactNode;
  /** What stands in place of entries where there are none. */
  none: string;
}>;

/** What was agreed of a part, the latest first; what was given up is folded away. */
export function AgreedEntries<Content>({ history, more, none }: AgreedEntriesProps<Content>) {
  const held = history.entries.filter(({ state }) => !isGivenUp(state));
  const givenUp = history.entries.filter(({ state }) => isGivenUp(state));
  return (
    <>
      {held.length === 0 ? <p>{none}</p> : <Entries entries={held} more={more} />}
      {givenUp.length === 0 ? null : (
        <details className={styles.former}>
          <summary>Replaced or taken back ({givenUp.length})</summary>
          <Entries entries={givenUp} more={more} />
        </details>
      )}
    </>
  );
}

function Entries<Content>({
  entries,
  more,
}: Pick<AgreedEntriesProps<Content>, 'more'> &
  Readonly<{ entries: readonly AgreedEntry<Content>[] }>) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <li
          key={`${entry.from} ${entry.enteredOn} ${entry.endedOn} ${entry.words}`}
          className={styles.entry}
        >
          <p className={styles.head}>
            <strong>{entry.from}</strong>{' '}
            <StatusTag tone={stateTag(entry.state).tone}>{stateTag(entry.state).word}</StatusTag>
          </p>
          {more(entry.content, entry)}
          <p className={styles.entered}>{enteredWords(entry)}</p>
        </li>
      ))}
    </ol>
  );
}
