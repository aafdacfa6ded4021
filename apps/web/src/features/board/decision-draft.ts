import { isDay } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import type { Fault } from '#shell/forms/form-trouble.ts';
import { textFault } from '#shell/forms/text-fault.ts';

/** A decision as it is being written. */
export type DecisionDraft = Readonly<{
  decision: string;
  ownerRole: string;
  /** A month; '' for none yet. */
  due: string;
  decidedBy: string;
  /** ISO text; '' for none yet. */
  decidedOn: string;
}>;

export type DecisionField = keyof DecisionDraft;

/** What has to be put right before a decision can be sent, in the order of the form. */
export function decisionFaults(
  { decision, ownerRole, due, decidedBy, decidedOn }: DecisionDraft,
  today: string | undefined,
): readonly Fault<DecisionField>[] {
  return [
    ...textFault('decision', decision, {
      kind: 'text',
      name: 'What was decided',
      missing: 'Enter what was decided',
    }),
    ...textFault('ownerRole', ownerRole, {
      kind: 'line',
      name: 'Who sees to it',
      missing: 'Enter who sees to it',
    }),
    ...dueFaults(due, decidedOn),
    ...textFault('decidedBy', decidedBy, {
      kind: 'line',
      name: 'Who decided',
      missing: 'Enter who decided',
    }),
    ...dayFaults(decidedOn, today),
  ];
}

function dueFaults(due: string, decidedOn: string): readonly Fault<'due'>[] {
  if (due === '') return [{ field: 'due', text: 'Select the month by whose end it is due' }];
  return isDay(decidedOn) && due < months.floor(decidedOn)
    ? [{ field: 'due', text: 'It must be due in the month of the meeting or later' }]
    : [];
}

function dayFaults(day: string, today: string | undefined): readonly Fault<'decidedOn'>[] {
  if (!isDay(day)) return [{ field: 'decidedOn', text: 'Enter the day of the meeting' }];
  return today !== undefined && day > today
    ? [{ field: 'decidedOn', text: 'The day of the meeting must be today or in the past' }]
    : [];
}
