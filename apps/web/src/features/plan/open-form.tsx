import type { ActionView } from '@plumbline/contract/plan/plan-view';
import type { ReactNode } from 'react';
import { lazyPart } from '#shell/lazy-part.ts';
import { Opener } from '#shell/opener.tsx';
import type { PlanPlace } from '#shell/plan-search.ts';

/** Nobody who only reads fetches the code of the forms. */
const ProgressForm = lazyPart(async () => (await import('./progress-form.tsx')).ProgressForm);
const EvidenceForm = lazyPart(async () => (await import('./evidence-form.tsx')).EvidenceForm);

type OpenFormProps = Readonly<{
  of: 'progress' | Readonly<{ item: string; title: string }>;
  view: ActionView;
  search: PlanPlace;
  children: ReactNode;
}>;

/** A button that opens one of an action's forms in its place. */
export function OpenForm({ of, view, search, children }: OpenFormProps) {
  return (
    <Opener
      tone={of === 'progress' ? 'secondary' : 'quiet'}
      form={(close) =>
        of === 'progress' ? (
          <ProgressForm view={view} search={search} onClose={close} />
        ) : (
          <EvidenceForm view={view} asked={of} onClose={close} />
        )
      }
    >
      {children}
    </Opener>
  );
}
