import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Notice } from '@plumbline/ui/notice';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { refusedCsv } from '#shell/csv-link.ts';
import { timeWords } from '#shell/time-words.ts';
import styles from './import-outcome.module.css';
import { previewSentence, takenSentence } from './import-words.ts';
import { PreviewReading } from './preview-reading.tsx';
import { controlSentence, rangeSentence } from './preview-view.ts';
import { UndoButton } from './undo-button.tsx';

/** An import that is over: what came of it, where to go from here, and how it was read. */
export function ImportOutcome({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { state } = preview;
  return (
    <div className={styles.outcome}>
      <Arrived>
        {state === 'confirmed' ? <Taken preview={preview} /> : <NotTaken state={state} />}
      </Arrived>
      {state === 'confirmed' ? <UndoButton summary={preview} /> : null}
      <Facts preview={preview} />
      {preview.readAs === '' ? null : <PreviewReading preview={preview} />}
    </div>
  );
}

/** Takes the focus where the button that led here has gone with its page. */
function Arrived({ children }: Readonly<{ children: ReactNode }>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.arrived}>
      {children}
    </div>
  );
}

function Taken({ preview }: Readonly<{ preview: ImportPreview }>) {
  const leftOut = (preview.counts?.refused ?? 0) + (preview.counts?.waiting ?? 0);
  return (
    <Notice tone="success" title="The file was taken">
      <p>{takenSentence(preview)}</p>
      {leftOut === 0 ? null : (
        <p>
          <a href={refusedCsv(preview.batch)} download>
            Download the {countOf(leftOut, 'row')} left out
          </a>
          , put them right and send them again as a file.
        </p>
      )}
      <p className={styles.onward}>
        <Link to="/protection">See Protection</Link>
        <Link to="/">See the Board</Link>
        <Link to="/data">Import another file</Link>
      </p>
    </Notice>
  );
}

function NotTaken({ state }: Pick<ImportPreview, 'state'>) {
  const [title, words] =
    state === 'undone'
      ? [
          'This import was taken back',
          'The figures are as if it had never been. The file can be imported again.',
        ]
      : ['This import was cancelled', 'Nothing was taken from it.'];
  return (
    <Notice tone="info" title={title} announce="status">
      <p>{words}</p>
      <p>
        <Link to="/data">Go to Data</Link>
      </p>
    </Notice>
  );
}

function Facts({ preview }: Readonly<{ preview: ImportPreview }>) {
  return (
    <ul className={styles.facts}>
      <li>
        Sent on {timeWords(preview.createdAt)} by {preview.createdBy}.
        {preview.decidedAt === null
          ? ''
          : ` ${preview.state === 'undone' ? 'Taken back' : 'Taken'} on ${timeWords(preview.decidedAt)}.`}
      </li>
      <li>{previewSentence(preview)}</li>
      <li>{rangeSentence(preview)}</li>
      {preview.controlTotal === null ? null : <li>{controlSentence(preview)}</li>}
    </ul>
  );
}
