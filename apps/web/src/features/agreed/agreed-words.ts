import type { AgreedState, MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { months, toMonth } from '@plumbline/domain/period/month';
import type { SelectOption } from '@plumbline/ui/select-field';
import type { StatusTone } from '@plumbline/ui/status-tag';

const states: Readonly<Record<AgreedState, Readonly<{ tone: StatusTone; word: string }>>> = {
  'in-force': { tone: 'done', word: 'In force' },
  'to-come': { tone: 'none', word: 'To come' },
  earlier: { tone: 'none', word: 'Earlier' },
  replaced: { tone: 'none', word: 'Replaced' },
  'taken-back': { tone: 'none', word: 'Taken back' },
};

/** Where something agreed stands, as its tag shows it. */
export function stateTag(state: AgreedState) {
  return states[state];
}

/** Whether something was given up: it neither holds nor did it hold until another took over. */
export function isGivenUp(state: AgreedState): boolean {
  return state === 'replaced' || state === 'taken-back';
}

/** When something was entered here, and when it was given up. */
export function enteredWords({
  enteredOn,
  endedOn,
  state,
}: Readonly<{ enteredOn: string; endedOn: string | null; state: AgreedState }>): string {
  const entered = `Entered on ${enteredOn}`;
  if (endedOn === null) return entered;
  return `${entered}, ${state === 'taken-back' ? 'taken back' : 'replaced'} on ${endedOn}`;
}

/** What kind of thing happened. */
export const eventKinds: Readonly<Record<MeasureEvent['kind'], string>> = {
  step: 'Step change',
  event: 'Event',
  'left-out': 'Month left out',
  definition: 'New definition',
};

const units: Readonly<Record<MeasureAgreed['unit'], string>> = {
  count: 'as a number',
  percent: 'in %',
  rate: 'as a rate',
  days: 'in days',
  ratio: 'as a ratio',
  points: 'in percentage points',
};

/** In what a figure of the measure is written: 'in %'. */
export function unitName({ unit }: Pick<MeasureAgreed, 'unit'>): string {
  return units[unit];
}

/** Months to choose from, the latest first. */
export function monthOptions(
  month: string,
  { back, ahead }: Readonly<{ back: number; ahead: number }>,
): readonly SelectOption[] {
  const now = toMonth(month);
  return months
    .range(months.offset(now, -back), months.offset(now, ahead))
    .toReversed()
    .map((one) => ({ value: one, label: months.label(one) }));
}
