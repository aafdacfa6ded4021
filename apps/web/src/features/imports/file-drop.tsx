import { FileField } from '@plumbline/ui/file-field';
import { type DragEvent, useRef, useState } from 'react';
import styles from './file-drop.module.css';

type FileDropProps = Readonly<{
  id: string;
  hint: string;
  error: string | null;
  onFile: (file: File | null) => void;
}>;

/** A file field that a file can also be dropped on. */
export function FileDrop({ id, hint, error, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState<'over' | 'away'>('away');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver('away');
    const { files } = event.dataTransfer;
    if (files.length === 0 || input.current === null) return;
    // The field then shows the name, as if the file had been chosen there.
    input.current.files = files;
    onFile(files[0] ?? null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for a mouse; the field inside serves all.
    <div
      className={styles.drop}
      data-state={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver('over');
      }}
      onDragLeave={() => setOver('away')}
      onDrop={drop}
    >
      <FileField
        ref={input}
        id={id}
        label="File"
        hint={hint}
        error={error}
        accept=".csv,.tsv,.txt,.xlsx"
        onFile={onFile}
      />
      <p className={styles.words}>or drop it here</p>
    </div>
  );
}
