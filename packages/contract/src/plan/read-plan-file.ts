import type { Plan } from '@plumbline/domain/plan/plan';
import { plainIssue } from '../service/setup-words.ts';
import { placeInPlan } from './place-in-plan.ts';
import { planFaults } from './plan-faults.ts';
import { planFields } from './plan-file.ts';
import { planOfFile } from './plan-of-file.ts';
import { planParts } from './plan-parts.ts';

/** A plan, or everything that is wrong with it: 'action 2.2.2, dependsOn: No action has the ref "9"'. */
export type PlanFileReading =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/**
 * Checks what a file of a plan holds and names all its faults at once: those of single fields, and
 * those between the fields that could be read. A lead that the listed posts do not name is no fault:
 * posts may be listed later.
 */
export function readPlanFile(content: unknown): PlanFileReading {
  const read = planFields.safeParse(content, { error: plainIssue });
  const faults = [
    ...(read.error?.issues ?? []).map(({ path, message }) => ({ path, message })),
    ...planFaults(planParts(content)),
  ];
  if (read.success && faults.length === 0) return { kind: 'plan', plan: planOfFile(read.data) };
  const lines = faults.map(({ path, message }) =>
    path.length === 0 ? message : `${placeInPlan(content, path)}: ${message}`,
  );
  return { kind: 'faults', faults: [...new Set(lines)] };
}
