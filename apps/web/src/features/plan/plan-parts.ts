/** The parts of the plan's page, one of them in sight at a time. */
export const planParts = ['actions', 'deadlines', 'owners', 'inspection'] as const;

export type PlanPartName = (typeof planParts)[number];

/** The part that an address asks for; any other text asks for the actions. */
export function partOf(view: string | undefined): PlanPartName {
  return planParts.find((part) => part === view) ?? 'actions';
}
