import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { Notice } from '@plumbline/ui/notice';
import { timeWords } from '#shell/time-words.ts';
import { lostSentence } from './preview-view.ts';

/** What to know of the file before looking closer. */
export function PreviewNotices({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { notices, columnsLost, remarks } = preview;
  const [earlier] = preview.sameFileAs;
  return (
    <>
      {notices.length === 0 ? null : (
        <Notice tone="warning" title="Look at the dates before you confirm">
          {notices.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      {columnsLost.length === 0 ? null : (
        <Notice tone="warning" title="The file lacks columns that are filled here">
          <p>{lostSentence(columnsLost)}</p>
        </Notice>
      )}
      {remarks.length === 0 ? null : (
        <Notice tone="info" title="Worth a look">
          {remarks.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      {earlier === undefined ? null : (
        <Notice tone="info" title="This very file has been imported before">
          <p>
            It came in on {timeWords(earlier.createdAt)} as import {earlier.batch}. Taking it again
            changes only what has changed since.
          </p>
        </Notice>
      )}
    </>
  );
}
