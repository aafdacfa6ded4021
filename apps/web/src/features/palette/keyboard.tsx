import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Palette } from './palette.tsx';
import type { Opens } from './palette-view.ts';
import { pressOf } from './press-of.ts';
import { type Asked, askedBy, nothing } from './shortcuts.ts';
import { keepSingleKeys, readSingleKeys } from './single-keys.ts';
import { type Shown, useAct } from './use-act.ts';

type KeyboardProps = Readonly<{
  /** What was pressed since the last was taken, in order; 'find' is the button for it. */
  presses: readonly (KeyboardEvent | 'find')[];
  onTaken: () => void;
}>;

const store = () => window.localStorage;

/** Does what keys ask for: finds, goes to pages and periods, and says which keys there are. */
export function Keyboard({ presses, onTaken }: KeyboardProps) {
  const router = useRouter();
  const [shown, show] = useState<Shown | null>(null);
  const [singleKeys, setSingleKeys] = useState(() => readSingleKeys(store));
  const before = useRef<Asked>(nothing);
  const act = useAct(show);
  useEffect(() => {
    if (presses.length === 0) return;
    for (const event of presses) {
      const press = event === 'find' ? null : pressOf(event);
      if (event === 'find') act({ kind: 'find' });
      if (press === null) continue;
      before.current = askedBy(press, { before: before.current, singleKeys });
      act(before.current);
    }
    onTaken();
  });
  const close = () => show(null);
  const open = (opens: Opens) => {
    // The dialog goes first and gives the focus back; the page that opens then takes it.
    show(opens.kind === 'help' ? 'help' : null);
    if (opens.kind === 'address') void router.navigate({ href: opens.href });
  };
  switch (shown) {
    case 'find':
      return <Palette onOpen={open} onClose={close} />;
    case 'help':
      return (
        <KeyboardHelp
          singleKeys={singleKeys}
          onSingleKeys={(chosen) => {
            keepSingleKeys(store, chosen);
            setSingleKeys(chosen);
          }}
          onClose={close}
        />
      );
    default:
      return null;
  }
}
