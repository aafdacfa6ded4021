import { Button } from '@plumbline/ui/button';
import { type ReactNode, useState } from 'react';
import styles from './copy-text.module.css';

type CopyTextProps = Readonly<{ text: string; children: ReactNode }>;

/** Copies a text, and says whether that went well: some browsers refuse it, and then say so. */
export function CopyText({ text, children }: CopyTextProps) {
  const [copied, setCopied] = useState<Readonly<{ text: string; isDone: boolean }> | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isDone: true });
    } catch {
      setCopied({ text, isDone: false });
    }
  };
  const isOfThis = copied?.text === text;
  return (
    <p className={styles.copy}>
      <Button tone="secondary" onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status">
        {isOfThis
          ? copied.isDone
            ? 'Copied.'
            : 'Your browser did not allow it. Select the words and copy them.'
          : ''}
      </span>
    </p>
  );
}
