import type { KnownView } from '@plumbline/contract/period/known-view';
import { Notice } from '@plumbline/ui/notice';
import { Link } from '@tanstack/react-router';

/** Says that a page shows what was known on a past day, what has changed since, and leads back to today. */
export function KnownBanner({ known: { label, restated } }: Readonly<{ known: KnownView }>) {
  if (label === null) return null;
  return (
    <Notice tone="info" title={`As known on ${label}`}>
      <p>
        {restated}{' '}
        <Link
          to="."
          search={(before) => ({ ...before, known: undefined })}
          className="screen-only"
          resetScroll={false}
        >
          Show what is known today
        </Link>
      </p>
    </Notice>
  );
}
