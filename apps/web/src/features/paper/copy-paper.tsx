import { countOf } from '@plumbline/domain/sentence/number-words';
import { Button } from '@plumbline/ui/button';
import { type ReactNode, Suspense, useState } from 'react';
import { lazyPart } from '#shell/lazy-part.ts';
import styles from './copy-paper.module.css';
import type { Drawn, PaperCopy } from './make-copy.ts';
import type { Paper } from './paper.ts';

type CopyPaperProps = Readonly<{
  /** Makes the paper, of what is in sight when the button is pressed. */
  make: () => Promise<Paper>;
  children: ReactNode;
}>;

type State =
  | Readonly<{ kind: 'idle' | 'failed' }>
  | Readonly<{ kind: 'making'; drawn: Drawn | null }>
  | Readonly<{ kind: 'copied'; charts: number }>
  | Readonly<{ kind: 'refused'; copy: PaperCopy }>;

const making = () => import('./make-copy.ts');
const writing = () => import('./write-clipboard.ts');

/** What makes a paper is fetched when somebody is about to copy one. */
const prepare = () => void Promise.all([making(), writing()]).catch(() => undefined);

const PaperPreview = lazyPart(async () => (await import('./paper-preview.tsx')).PaperPreview);

/** Copies a paper with its formatting. Where that is not allowed it is shown, to be taken by hand. */
export function CopyPaper({ make, children }: CopyPaperProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const copy = async () => {
    setState({ kind: 'making', drawn: null });
    try {
      const [{ makeCopy }, { writeClipboard }, paper] = await Promise.all([
        making(),
        writing(),
        make(),
      ]);
      const made = await makeCopy(paper, (drawn) => setState({ kind: 'making', drawn }));
      const became = await writeClipboard(made);
      setState(
        became === 'written'
          ? { kind: 'copied', charts: made.charts }
          : { kind: 'refused', copy: made },
      );
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <div className={styles.copy}>
      <Button
        tone="secondary"
        busyText={state.kind === 'making' ? busyWords(state.drawn) : undefined}
        onClick={() => void copy()}
        onFocus={prepare}
        onPointerEnter={prepare}
      >
        {children}
      </Button>
      <p className={styles.said} role="status">
        {wordsOf(state)}
      </p>
      {state.kind === 'refused' ? (
        <Suspense>
          <PaperPreview copy={state.copy} onClose={() => setState({ kind: 'idle' })} />
        </Suspense>
      ) : null}
    </div>
  );
}

function busyWords(drawn: Drawn | null): string {
  return drawn === null || drawn.all < 2
    ? 'Preparing the copy'
    : `Drawing chart ${drawn.done + 1} of ${drawn.all}`;
}

function wordsOf(state: State): string {
  switch (state.kind) {
    case 'making':
      return 'Preparing the copy';
    case 'failed':
      return 'The copy could not be made. Try again.';
    case 'copied':
      return `Copied${withCharts(state.charts)}. Now paste it.`;
    default:
      return '';
  }
}

function withCharts(charts: number): string {
  return charts === 0 ? '' : ` with ${countOf(charts, 'chart')}`;
}
