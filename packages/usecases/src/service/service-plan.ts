import type { Writer } from '@plumbline/db/database';
import { type KnownTable, type Replacement, replaceKnown } from '@plumbline/db/replace-known';
import { AppError } from '../app-error.ts';

/** What ends and what begins in one table. */
type Step = { [T in KnownTable]: Omit<Replacement<T>, 'revision'> }[KnownTable];

/** How a service would change, and why it may not. */
export type ServicePlan = {
  readonly steps: readonly Step[];
  /** What changes, in sentences. */
  readonly changes: readonly string[];
  /** What stays though one might think that it changes, in sentences. */
  readonly notes: readonly string[];
  /** What would contradict what has been, in sentences; nothing may change while there are any. */
  readonly refusals: readonly string[];
  /** The first month whose figures follow from what changes, null when none does. */
  readonly deriveFrom: string | null;
};

/** A part of a plan; what is left out is nothing. */
export type PartOfPlan = Partial<ServicePlan>;

/** One plan of several parts, in their order. */
export function joinPlans(parts: readonly PartOfPlan[]): ServicePlan {
  const months = parts.flatMap((part) => part.deriveFrom ?? []).sort();
  return {
    steps: parts.flatMap((part) => part.steps ?? []),
    changes: parts.flatMap((part) => part.changes ?? []),
    notes: parts.flatMap((part) => part.notes ?? []),
    refusals: parts.flatMap((part) => part.refusals ?? []),
    deriveFrom: months[0] ?? null,
  };
}

/** Ends and begins the rows of a plan. */
export async function applyPlan(
  trx: Writer,
  { steps }: ServicePlan,
  revision: number,
): Promise<void> {
  for (const step of steps) {
    await replaceKnown(trx, { ...step, revision } as Replacement<'team'>);
  }
}

/** Throws every reason why a plan may not be followed, under a first line that says of what. */
export function checkAllowed(
  { refusals }: ServicePlan,
  code: 'bad-input' | 'conflict',
  firstLine: string,
): void {
  if (refusals.length === 0) return;
  throw new AppError(code, [`${firstLine}:`, ...refusals].join('\n  '));
}
