import type { OwnerView } from '@plumbline/contract/plan/plan-view';
import type { Day } from '@plumbline/domain/period/day';
import { ownerFault } from '@plumbline/domain/plan/flags';
import { holderOn, type Plan, postNamed } from '@plumbline/domain/plan/plan';

/** What is said of a lead that is still to be confirmed. */
export const toBeConfirmed = 'To be confirmed';

/** Who leads something: the post under its own name, whoever holds it on the day, and its deputy. */
export function ownerView(
  role: string | null,
  { plan: { posts }, today }: { readonly plan: Pick<Plan, 'posts'>; readonly today: Day },
): OwnerView {
  const post = role === null ? undefined : postNamed(posts, role);
  return {
    role: post?.role ?? role ?? toBeConfirmed,
    holder: post === undefined ? null : holderOn(post, today),
    deputy: post?.deputy ?? null,
    fault: ownerFault(role, posts, today),
  };
}
