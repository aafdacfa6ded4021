import type { EvidenceView } from '@plumbline/contract/plan/plan-view';
import { client } from '#shell/api.ts';
import { useChange } from '#shell/forms/use-change.ts';

type Withdrawn = Readonly<{ one: EvidenceView; item: string }>;

/** The id of what takes the focus when an item of evidence, and its button, are gone. */
export const askedId = (item: string): string => `asked-${item}`;

/** Withdraws an item of evidence, with a way back. */
export function useWithdraw({ one: { id }, item }: Withdrawn) {
  return useChange({
    change: () => client.plan.withdrawEvidence.mutate({ id }),
    undo: () => client.plan.restoreEvidence.mutate({ id }),
    onDone: () => document.getElementById(askedId(item))?.focus(),
    faults: 'in-a-toast',
  });
}
