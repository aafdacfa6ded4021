/** Whether keys without Control do anything: some readers' words are typed for them, letter by letter. */
export type SingleKeys = 'on' | 'off';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const name = 'plumbline.single-keys';

/** What was chosen in this browser; 'on' where nothing was, or where it keeps nothing. */
export function readSingleKeys(store: () => Store): SingleKeys {
  try {
    return store().getItem(name) === 'off' ? 'off' : 'on';
  } catch {
    // A browser may forbid it: then the choice holds until the page is left.
    return 'on';
  }
}

/** Remembers a choice in this browser, where it lets us. */
export function keepSingleKeys(store: () => Store, chosen: SingleKeys): void {
  try {
    if (chosen === 'on') store().removeItem(name);
    else store().setItem(name, chosen);
  } catch {
    // Not kept: see above.
  }
}
