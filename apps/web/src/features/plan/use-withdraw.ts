import type { ActionView, EvidenceView } from '@plumbline/contract/plan/plan-view';
import { client } from '#shell/api.ts';
import { useChange } from '#shell/forms/use-change.ts';
import { dayPrintedAs } from './evidence-draft.ts';

type Withdrawn = Readonly<{ one: EvidenceView; item: string; view: ActionView }>;

/** The id of what takes the focus when an item of evidence, and its button, are gone. */
export const askedId = (item: string): string => `asked-${item}`;

/** Withdraws an item of evidence. The way back adds the same again. */
export function useWithdraw({ one, item, view }: Withdrawn) {
  const { id, title, link, file, addedBy } = one;
  const on = dayPrintedAs(one.on);
  return useChange<undefined>({
    change: () => client.plan.withdrawEvidence.mutate({ id }),
    undo:
      on === undefined
        ? undefined
        : () =>
            client.plan.addEvidence.mutate({
              plan: view.plan.id,
              item,
              title,
              on,
              link: link ?? undefined,
              file: file?.path.split('/').at(-1),
              by: addedBy,
            }),
    onDone: () => document.getElementById(askedId(item))?.focus(),
    faults: 'in-a-toast',
  });
}
