import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

type ModalProps = Readonly<{
  label: string;
  className: string | undefined;
  /** What has the focus when it opens. */
  first: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}>;

/**
 * A modal dialog while it is rendered. Escape and a press beside it ask for its end; the focus then
 * goes back to where it came from.
 */
export function Modal({ label, className, first, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    first.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [first]);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        // What lies beside a dialog is the dialog itself; all that is in it is something else.
        if (event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
