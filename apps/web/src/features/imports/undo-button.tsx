import type { ImportSummary } from '@plumbline/contract/import/import-views';
import { Button } from '@plumbline/ui/button';
import { useState } from 'react';
import { UndoDialog } from './undo-dialog.tsx';

type UndoButtonProps = Readonly<{
  summary: ImportSummary;
  /** `quiet` in a list of many. */
  tone?: 'secondary' | 'quiet' | undefined;
}>;

/** Undo of one import, behind a question. */
export function UndoButton({ summary, tone = 'secondary' }: UndoButtonProps) {
  const [asking, setAsking] = useState<'asking' | 'closed'>('closed');
  return (
    <>
      <Button tone={tone} onClick={() => setAsking('asking')}>
        Undo<span className="visually-hidden"> import {summary.batch}</span>
      </Button>
      {asking === 'asking' ? (
        <UndoDialog summary={summary} onClose={() => setAsking('closed')} />
      ) : null}
    </>
  );
}
