import type { EventChange } from '@plumbline/contract/measure/measure-change';
import type { Choice } from '#shell/forms/choice-field.tsx';
import type { Fault } from '#shell/forms/form-trouble.ts';

/** Something that happened to a measure, as it is being written. */
export type EventDraft = Readonly<{
  kind: EventChange['kind'] | null;
  month: string;
  title: string;
  reason: string;
  actionRef: string;
}>;

/** What can have happened, each with what it does to the chart. */
export const eventChoices: readonly Choice<EventChange['kind']>[] = [
  {
    value: 'step',
    label: 'A step change',
    hint: 'A known and lasting change: average and limits begin anew from that month. It names the action that it comes from.',
  },
  {
    value: 'event',
    label: 'An event',
    hint: 'Something to remember when the figures are read: it stands on the axis and changes nothing.',
  },
  {
    value: 'left-out',
    label: 'A month to leave out',
    hint: 'The figure of that month says nothing of the process: it is drawn crossed and judged by nothing.',
  },
];

const longestTitle = 60;
const longestReason = 300;

/** What has to be put right before it can be sent, in the order of the form. */
export function eventFaults(draft: EventDraft): readonly Fault<keyof EventDraft>[] {
  const { kind, month, title, reason, actionRef } = draft;
  const faults: readonly (Fault<keyof EventDraft> | null)[] = [
    kind === null ? { field: 'kind', text: 'Select what happened' } : null,
    month === '' ? { field: 'month', text: 'Select the month' } : null,
    textFault('title', title, { asked: 'Enter a short name', most: longestTitle }),
    textFault('reason', reason, { asked: 'Enter the reason', most: longestReason }),
    kind === 'step' && actionRef === ''
      ? { field: 'actionRef', text: 'Select the action that the step change comes from' }
      : null,
  ];
  return faults.filter((fault) => fault !== null);
}

function textFault(
  field: 'title' | 'reason',
  text: string,
  { asked, most }: Readonly<{ asked: string; most: number }>,
): Fault<keyof EventDraft> | null {
  const { length } = text.trim();
  if (length === 0) return { field, text: asked };
  return length > most ? { field, text: `Keep it to ${most} characters` } : null;
}

/** What happened, as it is sent. */
export function eventSent(
  { kind, month, title, reason, actionRef }: EventDraft,
  { measure, revision }: Readonly<{ measure: string; revision: number }>,
): EventChange {
  return {
    measure,
    revision,
    kind: kind ?? 'event',
    month,
    title: title.trim(),
    reason: reason.trim(),
    actionRef: actionRef || undefined,
  };
}
