import type { PlannerView, ProtectionView } from '@plumbline/contract/protection/protection-view';
import { type CatchUpPlan, mostPerWeek } from '@plumbline/domain/forecast/catch-up';

export type PlanField = keyof CatchUpPlan;

/** The fields in the order of the address. */
const planFields: readonly PlanField[] = ['officers', 'perWeek', 'leave'];

/** What somebody has typed into a field: a number, what may yet become one, or what to do about it. */
type TypedNumber =
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'unfinished' | 'wrong'; ask: string }>;

const limits: Readonly<Record<PlanField, Readonly<{ most: number; ask: string }>>> = {
  officers: { most: 500, ask: 'Enter the number of officers, such as 12.5' },
  perWeek: { most: mostPerWeek, ask: 'Enter the audits a week each officer would do, such as 2.5' },
  leave: { most: 52, ask: 'Enter the weeks of leave each officer would take, such as 1, or 0' },
};

const askForNoThousands = 'Enter the number without a comma between thousands';

/**
 * A plan as it is being typed. The address follows it while it is a plan, a moment later than the
 * keys: what was typed stands meanwhile, and what is no number yet never reaches the address.
 */
export type TypedPlan = Readonly<{
  texts: Readonly<Record<PlanField, string>>;
  /** The field that is being typed in. */
  typing: PlanField | null;
  /** The last that was whole. */
  plan: CatchUpPlan;
  /** Whether the address has a plan that says nothing. */
  isUnread: boolean;
  /** The plan that the address had when last looked at, and those on their way there. */
  seen: string;
  sent: readonly string[];
}>;

/** The plan that the page starts from. */
export function startingPlan({ officers, perWeek }: PlannerView): CatchUpPlan {
  return { officers, perWeek, leave: 0 };
}

/** A plan as the address has it. */
export function addressOf(plan: CatchUpPlan): string {
  return planFields.map((field) => plan[field]).join(',');
}

/** The plan of an address; the start where it has none, or none that can be read. */
export function openedPlan(address: string | undefined, planner: PlannerView): TypedPlan {
  const start = startingPlan(planner);
  const seen = address ?? addressOf(start);
  const read = address === undefined ? start : planOf(address.split(','));
  const plan = read ?? start;
  const texts = {
    officers: String(plan.officers),
    perWeek: String(plan.perWeek),
    leave: String(plan.leave),
  };
  return { texts, typing: null, plan, isUnread: read === null, seen, sent: [] };
}

/** One field typed anew. Where that makes a plan, it is on its way to the address. */
export function withTyped(typed: TypedPlan, field: PlanField, text: string): TypedPlan {
  const texts = { ...typed.texts, [field]: text };
  const plan = planOf(planFields.map((one) => texts[one]));
  if (plan === null) return { ...typed, texts, typing: field };
  return { ...typed, texts, typing: field, plan, isUnread: false, sent: sentWith(typed, plan) };
}

/** The start in every field, and on its way to the address. */
export function withStart(typed: TypedPlan, planner: PlannerView): TypedPlan {
  const { texts, plan } = openedPlan(undefined, planner);
  const sent = sentWith(typed, plan);
  return { ...typed, texts, typing: null, plan, isUnread: false, sent };
}

function sentWith({ sent, seen }: TypedPlan, plan: CatchUpPlan): readonly string[] {
  const address = addressOf(plan);
  return address === (sent.at(-1) ?? seen) ? sent : [...sent, address];
}

/** The field is left: what is unfinished there is now wrong. */
export function withLeft(typed: TypedPlan): TypedPlan {
  return { ...typed, typing: null };
}

/**
 * The typed plan beside what the address now has. An address that was on its way has arrived, and
 * those before it; any other is somebody else's doing, and is read afresh.
 */
export function withAddress(
  typed: TypedPlan,
  address: string | undefined,
  planner: PlannerView,
): TypedPlan {
  const seen = address ?? addressOf(startingPlan(planner));
  if (seen === typed.seen) return typed;
  const place = typed.sent.indexOf(seen);
  if (place < 0) return openedPlan(address, planner);
  return { ...typed, seen, sent: typed.sent.slice(place + 1) };
}

/** What to do about each field; null where nothing is to be done, or not yet. */
export function faultsOf({ texts, typing }: TypedPlan): Readonly<Record<PlanField, string | null>> {
  const faultOf = (field: PlanField) => {
    const number = typedNumber(field, texts[field]);
    if (number.kind === 'number') return null;
    return number.kind === 'unfinished' && field === typing ? null : number.ask;
  };
  return {
    officers: faultOf('officers'),
    perWeek: faultOf('perWeek'),
    leave: faultOf('leave'),
  };
}

/** Whether anything stands in the fields but the start. */
export function isChanged({ texts }: TypedPlan, planner: PlannerView): boolean {
  const start = startingPlan(planner);
  return planFields.some((field) => texts[field] !== String(start[field]));
}

function planOf(texts: readonly string[]): CatchUpPlan | null {
  const [officers, perWeek, leave] = planFields.map((field, place) => {
    const number = typedNumber(field, texts[place] ?? '');
    return number.kind === 'number' ? number.value : undefined;
  });
  const isWhole =
    officers !== undefined &&
    perWeek !== undefined &&
    leave !== undefined &&
    texts.length === planFields.length;
  return isWhole ? { officers, perWeek, leave } : null;
}

/** A comma is a decimal one, as in 1,5, unless it parts thousands. */
function typedNumber(field: PlanField, text: string): TypedNumber {
  const { most, ask } = limits[field];
  const trimmed = text.trim();
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(trimmed)) {
    return { kind: 'wrong', ask: askForNoThousands };
  }
  const digits = trimmed.replace(',', '.');
  if (digits === '' || digits === '.') return { kind: 'unfinished', ask };
  // '14.' is on the way to 14.5, and 14 until then.
  if (!/^(\d{1,6}\.?|\d{0,6}\.\d{1,6})$/.test(digits)) return { kind: 'wrong', ask };
  const value = Number(digits);
  return value > most
    ? { kind: 'wrong', ask: `Enter a number of at most ${most}` }
    : { kind: 'number', value };
}

/** Why there is nothing to plan, and where there is. */
export type NoPlanner = Readonly<{ why: string; wayOut: 'all-audits' | 'year-so-far' | null }>;

/** Why a page has no planner, in a sentence. */
export function whyNoPlanner({
  filters,
  period,
  volume: { target, landing },
}: Pick<ProtectionView, 'filters' | 'period'> & {
  readonly volume: Pick<ProtectionView['volume'], 'target' | 'landing'>;
}): NoPlanner {
  if (Object.values(filters).some((filter) => filter !== null)) {
    const why = 'The planner is for all audits of the service, not for a part of them.';
    return { why, wayOut: 'all-audits' };
  }
  if (target === null || landing === null) {
    return { why: `${period.yearLabel} has no target to catch up with.`, wayOut: null };
  }
  if (landing.forecast !== null) {
    return { why: 'The planner looks ahead from today.', wayOut: 'year-so-far' };
  }
  return landing.sentence === ''
    ? { why: `${period.yearLabel} is over: nothing is left to plan.`, wayOut: 'year-so-far' }
    : { why: `The planner needs a forecast of the year end. ${landing.sentence}`, wayOut: null };
}
