import { Button } from '@plumbline/ui/button';
import { Dialog } from '@plumbline/ui/dialog';
import { type ClipboardEvent, useRef, useState } from 'react';
import type { PaperCopy } from './make-copy.ts';
import { PaperBlocks } from './paper-blocks.tsx';
import styles from './paper-preview.module.css';
import { giveForms } from './write-clipboard.ts';

type PaperPreviewProps = Readonly<{ copy: PaperCopy; onClose: () => void }>;

/**
 * The paper to take by hand, where a browser lets no page write to the clipboard (as it does on an
 * address without https). What a reader copies there still leaves with its formatting.
 */
export function PaperPreview({ copy, onClose }: PaperPreviewProps) {
  const paper = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const copyAll = () => {
    if (paper.current !== null) window.getSelection()?.selectAllChildren(paper.current);
    // The one way to copy that needs no permission; a browser that has it no more says false.
    const isDone = document.execCommand('copy');
    setSaid(
      isDone
        ? 'Copied. Paste it into your paper.'
        : 'Everything is selected. Press Ctrl and C to copy it, or Command and C on a Mac.',
    );
  };
  const giveBothForms = (event: ClipboardEvent) => {
    if (!isWhole(paper.current)) return;
    giveForms(event, copy);
  };
  return (
    <Dialog
      title="Copy for the paper"
      onClose={onClose}
      actions={
        <>
          <Button onClick={copyAll}>Select and copy</Button>
          <Button tone="secondary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p>
        Your browser did not let this page write to the clipboard. Copy it from here: all of it with
        the button, or what you select.
      </p>
      <p role="status">{said}</p>
      <section
        ref={paper}
        className={styles.paper}
        aria-label="What to copy"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the arrow keys.
        tabIndex={0}
        onCopy={giveBothForms}
      >
        <PaperBlocks paper={copy.paper} pictures={copy.pictures} />
      </section>
    </Dialog>
  );
}

/** Whether all of it is selected: a reader who wants a part gets that part. */
function isWhole(paper: HTMLElement | null): boolean {
  const selection = window.getSelection();
  const [first, last] = [paper?.firstElementChild, paper?.lastElementChild];
  if (!selection || !first || !last) return false;
  return selection.containsNode(first, true) && selection.containsNode(last, true);
}
