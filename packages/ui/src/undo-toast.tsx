import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import styles from './undo-toast.module.css';

export type UndoToastProps = Readonly<{
  /** What has just been done. */
  children: ReactNode;
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
  undoText?: string | undefined;
  /** How long it stays when nobody is near it. */
  seconds?: number | undefined;
}>;

/**
 * What was done, with the way back. Belongs inside a `ToastRegion`. The time starts
 * afresh whenever the pointer or the focus leaves it.
 */
export function UndoToast(props: UndoToastProps) {
  const { children, onUndo, onDismiss, undoText = 'Undo', seconds = 12 } = props;
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, onDismiss, seconds]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches; its buttons act.
    <div
      className={styles.toast}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span className={styles.words}>{children}</span>
      {onUndo ? (
        <Button tone="secondary" onClick={onUndo}>
          {undoText}
        </Button>
      ) : null}
      <Button tone="quiet" onClick={onDismiss}>
        Dismiss
      </Button>
    </div>
  );
}
