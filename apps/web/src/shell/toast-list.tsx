import { ToastRegion } from '@plumbline/ui/toast-region';
import { UndoToast } from '@plumbline/ui/undo-toast';
import { useCallback } from 'react';
import { dismissToast, type Toast, useToasts } from './toasts.ts';

/** The toasts of every page. */
export function ToastList() {
  const toasts = useToasts();
  return (
    <ToastRegion>
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </ToastRegion>
  );
}

function OneToast({ toast }: Readonly<{ toast: Toast }>) {
  const { id, text, onUndo } = toast;
  const dismiss = useCallback(() => dismissToast(id), [id]);
  const undo =
    onUndo &&
    (() => {
      dismiss();
      onUndo();
    });
  return (
    <UndoToast onUndo={undo} onDismiss={dismiss}>
      {text}
    </UndoToast>
  );
}
