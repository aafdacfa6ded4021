import type { Action, Plan, Priority, Recommendation } from '@plumbline/domain/plan/plan';

/** Something in a plan with what it lies under. */
export type PlanItem =
  | { readonly kind: 'priority'; readonly priority: Priority }
  | {
      readonly kind: 'recommendation';
      readonly priority: Priority;
      readonly recommendation: Recommendation;
    }
  | {
      readonly kind: 'action';
      readonly priority: Priority;
      readonly recommendation: Recommendation;
      readonly action: Action;
    };

/** What a reference stands for in a plan: '2', '2.2' or '2.2.2'; undefined where it is nothing. */
export function planItem({ priorities }: Plan, ref: string): PlanItem | undefined {
  for (const priority of priorities) {
    if (priority.ref === ref) return { kind: 'priority', priority };
    for (const recommendation of priority.recommendations) {
      if (recommendation.ref === ref) return { kind: 'recommendation', priority, recommendation };
      const action = recommendation.actions.find((one) => one.ref === ref);
      if (action) return { kind: 'action', priority, recommendation, action };
    }
  }
  return undefined;
}
