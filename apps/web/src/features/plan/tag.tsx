import type { HintView, StatedView } from '@plumbline/contract/plan/plan-view';
import { StatusTag } from '@plumbline/ui/status-tag';
import type { ReactNode } from 'react';
import type { Tag } from '#shell/progress-tag.ts';
import { StatedTag } from '#shell/stated-tag.tsx';
import { hintTag } from './plan-tags.ts';
import { statedNote } from './plan-words.ts';
import styles from './tag.module.css';

/** A word with its shape and tint. */
export function TagMark({ tag: { tone, word } }: Readonly<{ tag: Tag }>) {
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

/** Progress as its lead stated it last: our word, the plan's letter and since when. */
export function Stated({ stated }: Readonly<{ stated: StatedView }>) {
  return (
    <>
      <StatedTag stated={stated} />
      <p className={styles.note}>{statedNote(stated)}</p>
    </>
  );
}

/** What the figures say, as one word. */
export function HintTag({ hint }: Readonly<{ hint: HintView }>) {
  return <TagMark tag={hintTag(hint)} />;
}

/** A reference beside the title that it stands for, which wraps within its own room. */
export function Referred({ mark, children }: Readonly<{ mark: string; children: ReactNode }>) {
  return (
    <span className={styles.referred}>
      <span className={styles.ref}>{mark}</span>
      <span>{children}</span>
    </span>
  );
}

/** That something is late, in words. */
export function Overdue({ words }: Readonly<{ words: string | null }>) {
  if (words === null) return null;
  return (
    <span className={styles.overdue}>
      <TagMark tag={{ tone: 'bad', word: words }} />
    </span>
  );
}
