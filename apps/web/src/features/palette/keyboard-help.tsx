import { Button } from '@plumbline/ui/button';
import { Dialog } from '@plumbline/ui/dialog';
import { Fragment } from 'react';
import styles from './keyboard-help.module.css';
import { heldShortcuts, type Shortcut, singleShortcuts } from './shortcuts.ts';
import type { SingleKeys } from './single-keys.ts';

type KeyboardHelpProps = Readonly<{
  singleKeys: SingleKeys;
  onSingleKeys: (chosen: SingleKeys) => void;
  onClose: () => void;
}>;

/** All shortcuts, and the switch for those of a single key. */
export function KeyboardHelp({ singleKeys, onSingleKeys, onClose }: KeyboardHelpProps) {
  return (
    <Dialog
      title="Keyboard shortcuts"
      onClose={onClose}
      actions={
        <Button tone="secondary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <Shortcuts list={heldShortcuts} />
      <p className={styles.note}>On a Mac, Command K does the same.</p>
      <h3>Single keys</h3>
      <div data-state={singleKeys}>
        <Shortcuts list={singleShortcuts} />
      </div>
      <p className={styles.note}>
        They do nothing while you type in a field, nor with another key held.
      </p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={singleKeys === 'on'}
          onChange={(event) => onSingleKeys(event.target.checked ? 'on' : 'off')}
        />
        <span>
          Use single keys
          <span className={styles.hint}>
            Switch them off if you speak to your computer or press keys by accident. This browser
            remembers it.
          </span>
        </span>
      </label>
    </Dialog>
  );
}

function Shortcuts({ list }: Readonly<{ list: readonly Shortcut[] }>) {
  return (
    <dl className={styles.list}>
      {list.map(({ keys, does }) => (
        <div key={does} className={styles.shortcut}>
          <dt>
            {keys.map((key, place) => (
              <Fragment key={key}>
                {place === 0 ? null : ' then '}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
