import type { OwnerView } from '@plumbline/contract/plan/plan-view';

/**
 * Who answers for something, in words: 'Head of Human Resources, held by Ida Marsh'; a vacant post says
 * so, and who stands in.
 */
export function ownerWords({ role, holder, deputy, fault }: OwnerView): string {
  if (holder !== null) {
    return deputy === null
      ? `${role}, held by ${holder}`
      : `${role}, held by ${holder}; ${deputy} stands in when away`;
  }
  if (fault === null) return role;
  return fault.includes(role) ? fault : `${role}. ${fault}`;
}
