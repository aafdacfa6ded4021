import type { ReactNode } from 'react';
import { lazyPart } from '../lazy-part.ts';
import { Opener } from '../opener.tsx';
import type { Explained, ExplainedPeriod } from './commentary-form.tsx';

/** Nobody who only reads fetches the code of the form. */
const CommentaryForm = lazyPart(async () => (await import('./commentary-form.tsx')).CommentaryForm);

type CommentaryOpenerProps = Readonly<{
  of: Explained;
  period: ExplainedPeriod;
  revision: number;
  children: ReactNode;
}>;

/** A button that opens what an owner says of a measure, to be written or changed. */
export function CommentaryOpener({ of, period, revision, children }: CommentaryOpenerProps) {
  return (
    <Opener
      tone="quiet"
      form={(close) => (
        <CommentaryForm of={of} period={period} revision={revision} onClose={close} />
      )}
    >
      {children}
    </Opener>
  );
}
