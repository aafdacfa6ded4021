import { type MouseEvent, useEffect, useRef } from 'react';
import styles from './entry-list.module.css';
import type { Entry, EntryGroup } from './palette-view.ts';

type EntryListProps = Readonly<{
  id: string;
  groups: readonly EntryGroup[];
  /** The entry that Enter opens. */
  active: Entry;
  onPoint: (entry: Entry) => void;
  onOpen: (entry: Entry) => void;
}>;

/** The id of an entry in a list, for the field that speaks of it. */
export function entryId(list: string, { key }: Entry): string {
  return `${list}-${key}`;
}

/** What was found, group by group. The field keeps the focus and moves the choice. */
export function EntryList({ id, groups, active, onPoint, onOpen }: EntryListProps) {
  const list = useRef<HTMLDivElement>(null);
  const isFirst = active === groups[0]?.entries[0];
  const activeId = entryId(id, active);
  useEffect(() => {
    // With the first entry its heading comes into sight, too.
    if (isFirst) list.current?.scrollTo({ top: 0 });
    else document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, isFirst]);
  return (
    <div ref={list} className={styles.list} id={id} role="listbox" aria-label="What was found">
      {groups.map(({ kind, title, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
        <div key={kind} role="group" aria-labelledby={`${id}-of-${kind}`}>
          <div className={styles.title} id={`${id}-of-${kind}`} role="presentation">
            {title}
          </div>
          {entries.map((entry) => (
            <EntryLine
              key={entry.key}
              id={entryId(id, entry)}
              entry={entry}
              isActive={entry === active}
              onPoint={() => onPoint(entry)}
              onOpen={() => onOpen(entry)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type EntryLineProps = Readonly<{
  id: string;
  entry: Entry;
  isActive: boolean;
  onPoint: () => void;
  onOpen: () => void;
}>;

function EntryLine({ id, entry, isActive, onPoint, onOpen }: EntryLineProps) {
  const { mark, title, note, opens } = entry;
  const press = (event: MouseEvent) => {
    // Another tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a
      id={id}
      className={styles.entry}
      href={opens.kind === 'address' ? opens.href : '#'}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={press}
      onPointerMove={isActive ? undefined : onPoint}
    >
      {mark === '' ? null : <span className={styles.mark}>{mark}</span>}
      <span className={styles.words}>
        <span className={styles.name}>{title}</span>
        {note === null ? null : <span className={styles.note}>{note}</span>}
      </span>
    </a>
  );
}
