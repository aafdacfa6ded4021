import { Button } from '@plumbline/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { EntryList, entryId } from './entry-list.tsx';
import { Modal } from './modal.tsx';
import { movedTo } from './move-choice.ts';
import styles from './palette.module.css';
import { foundBy, type Opens } from './palette-view.ts';
import { newsOf } from './palette-words.ts';
import { thingsQuery } from './things-query.ts';

type PaletteProps = Readonly<{
  onOpen: (opens: Opens) => void;
  onClose: () => void;
}>;

/** Finds measures, what is in the plan, and pages, by a reference, a name or a post. */
export function Palette({ onOpen, onClose }: PaletteProps) {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { period } = useSearch({ strict: false });
  const query = useQuery(thingsQuery());
  const found = foundBy(typed, { things: query.data?.things ?? [], period });
  const entries = found.groups.flatMap((group) => group.entries);
  const active = entries[Math.min(chosen, entries.length - 1)];
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isHeld(event)) return;
    if (event.key === 'Enter' && active !== undefined) onOpen(active.opens);
    const next = movedTo({ chosen, count: entries.length, key: event.key });
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  };
  return (
    <Modal label="Find" className={styles.palette} first={field} onClose={onClose}>
      <div className={styles.inner}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label="Find a measure, something in the plan, or a page"
          aria-autocomplete="list"
          aria-expanded={active !== undefined}
          aria-controls={active && listId}
          aria-activedescendant={active && entryId(listId, active)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          placeholder="A number, a name or a post"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        <p className={styles.news} role="status">
          {newsOf({ typed, count: found.count, state: query.status })}
        </p>
        {active === undefined ? null : (
          <EntryList
            id={listId}
            groups={found.groups}
            active={active}
            onPoint={(entry) => setChosen(entries.indexOf(entry))}
            onOpen={({ opens }) => onOpen(opens)}
          />
        )}
        <div className={styles.foot}>
          <p className={styles.keys}>
            <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
          </p>
          {query.status === 'error' ? (
            <Button tone="quiet" onClick={() => void query.refetch()}>
              Ask again
            </Button>
          ) : null}
          <Button tone="quiet" onClick={() => onOpen({ kind: 'help' })}>
            Keyboard shortcuts
          </Button>
          <Button tone="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Modal>
  );
}

const isHeld = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;
