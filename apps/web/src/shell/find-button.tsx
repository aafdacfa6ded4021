import { buttonClass } from '@plumbline/ui/button-class';
import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from './lazy-part.ts';

/** What keys do, and what they open, is fetched with the first of them. */
const Keyboard = lazyPart(() =>
  import('#features/palette/keyboard.tsx').then((file) => file.Keyboard),
);

/** The keys that shortcuts are made of. */
const listened = /^[?gbplmd[\]k]$/i;

/** Opens the search for anything by name, and hands on the keys that may be shortcuts. */
export function FindButton() {
  const [presses, setPresses] = useState<readonly (KeyboardEvent | 'find')[]>();
  const add = (press: KeyboardEvent | 'find') => setPresses((before = []) => [...before, press]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!listened.test(event.key)) return;
      // A browser would search for itself before our code is here.
      if (event.key === 'k' && (event.ctrlKey || event.metaKey)) event.preventDefault();
      add(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={buttonClass('secondary')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => add('find')}
      >
        Find
      </button>
      {presses && (
        <Suspense>
          <Keyboard presses={presses} onTaken={() => setPresses([])} />
        </Suspense>
      )}
    </>
  );
}
