import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { Notice } from '@plumbline/ui/notice';
import { timeWords } from '#shell/time-words.ts';

/** What to know before looking closer: that this very file came in before. */
export function PreviewNotices({ preview }: Readonly<{ preview: ImportPreview }>) {
  const [earlier] = preview.sameFileAs;
  if (earlier === undefined) return null;
  return (
    <Notice tone="info" title="This very file has been imported before">
      <p>
        It came in on {timeWords(earlier.createdAt)} as import {earlier.batch}. Taking it again
        changes only what has changed since.
      </p>
    </Notice>
  );
}
