import type { PlannerView } from '@plumbline/contract/protection/protection-view';
import type { CatchUpPlan } from '@plumbline/domain/forecast/catch-up';

/** A number as somebody types it: what it says, or what to do about it. */
type TypedNumber = Readonly<{ text: string; value: number | null; fault: string | null }>;

export type PlanField = keyof CatchUpPlan;

/** A plan as it is typed; `plan` is null while any of it is not a number that can be. */
export type TypedPlan = Readonly<{
  fields: Readonly<Record<PlanField, TypedNumber>>;
  plan: CatchUpPlan | null;
}>;

/** The fields in the order of the address. */
const planFields: readonly PlanField[] = ['officers', 'perWeek', 'leave'];

const limits: Readonly<Record<PlanField, Readonly<{ most: number; ask: string }>>> = {
  officers: { most: 500, ask: 'Enter the number of officers, such as 12.5' },
  perWeek: { most: 50, ask: 'Enter the audits a week each officer would do, such as 2.5' },
  leave: { most: 52, ask: 'Enter the weeks of leave each officer would take, such as 1, or 0' },
};

/** The plan in an address, else the one that the page starts from. */
export function typedPlan(text: string | undefined, planner: PlannerView): TypedPlan {
  const texts = text?.split(',') ?? [String(planner.officers), String(planner.perWeek), '0'];
  const [officers, perWeek, leave] = planFields.map((field, place) =>
    typedNumber(field, texts[place] ?? ''),
  );
  const nothing = { text: '', value: null, fault: null };
  const fields = {
    officers: officers ?? nothing,
    perWeek: perWeek ?? nothing,
    leave: leave ?? nothing,
  };
  const values = {
    officers: fields.officers.value,
    perWeek: fields.perWeek.value,
    leave: fields.leave.value,
  };
  return { fields, plan: isWhole(values) ? values : null };
}

function isWhole(values: Readonly<Record<PlanField, number | null>>): values is CatchUpPlan {
  return planFields.every((field) => values[field] !== null);
}

function typedNumber(field: PlanField, text: string): TypedNumber {
  const { most, ask } = limits[field];
  const trimmed = text.trim();
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(trimmed)) return { text, value: null, fault: ask };
  const value = Number(trimmed);
  return value > most
    ? { text, value: null, fault: `Enter a number of at most ${most}` }
    : { text, value, fault: null };
}

/** The plan as it stands in the address, with one field typed anew. Commas part the fields. */
export function planText(typed: TypedPlan, field: PlanField, text: string): string {
  return planFields
    .map((one) => (one === field ? text : typed.fields[one].text).replaceAll(',', '.'))
    .join(',');
}
