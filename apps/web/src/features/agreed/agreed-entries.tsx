import type { AgreedEntry, AgreedHistory } from '@plumbline/contract/measure/measure-agreed';
import { StatusTag } from '@plumbline/ui/status-tag';
import type { ReactNode } from 'react';
import styles from './agreed-entries.module.css';
import { enteredWords, isGivenUp, stateTag } from './agreed-words.ts';

type AgreedEntriesProps<Content> = Readonly<{
  history: AgreedHistory<Content>;
  /** What is said of one beside its words. */
  more: (content: Content, entry: AgreedEntry<Content>) => ReactNode;
  /** What can be done with one. */
  foot?: ((content: Content, entry: AgreedEntry<Content>) => ReactNode) | undefined;
  /** Whether all say where they stand, or only what was given up. */
  tag?: 'all' | 'given-up' | undefined;
  /** What stands in place of entries where there are none. */
  none: string;
}>;

/** What was agreed of a part, the latest first; what was given up is folded away. */
export function AgreedEntries<Content>(props: AgreedEntriesProps<Content>) {
  const { history, none } = props;
  const held = history.entries.filter(({ state }) => !isGivenUp(state));
  const givenUp = history.entries.filter(({ state }) => isGivenUp(state));
  return (
    <>
      {held.length === 0 ? <p>{none}</p> : <Entries {...props} entries={held} />}
      {givenUp.length === 0 ? null : (
        <details className={styles.former}>
          <summary>Replaced or taken back ({givenUp.length})</summary>
          <Entries {...props} entries={givenUp} />
        </details>
      )}
    </>
  );
}

type EntriesProps<Content> = Pick<AgreedEntriesProps<Content>, 'more' | 'foot' | 'tag'> &
  Readonly<{ entries: readonly AgreedEntry<Content>[] }>;

function Entries<Content>({ entries, more, foot, tag = 'all' }: EntriesProps<Content>) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <li
          key={`${entry.from} ${entry.enteredOn} ${entry.endedOn} ${entry.words}`}
          className={styles.entry}
        >
          <p className={styles.head}>
            <strong>{entry.from}</strong>{' '}
            {tag === 'all' || isGivenUp(entry.state) ? (
              <StatusTag tone={stateTag(entry.state).tone}>{stateTag(entry.state).word}</StatusTag>
            ) : null}
          </p>
          {more(entry.content, entry)}
          <div className={styles.foot}>
            <span className={styles.entered}>{enteredWords(entry)}</span>
            {foot?.(entry.content, entry)}
          </div>
        </li>
      ))}
    </ol>
  );
}
