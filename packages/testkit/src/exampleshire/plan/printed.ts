import type { PlanFileInput } from '@plumbline/contract/plan/plan-file';

type Printed = NonNullable<
  PlanFileInput['priorities'][number]['recommendations'][number]['actions']
>[number]['printed'];

const on = '2023-11-15';

export const onTrack: Printed = { word: 'on-track', label: 'On track', colour: 'green', on };

export const notStarted: Printed = {
  word: 'not-started',
  label: 'Not started',
  colour: 'white',
  on,
};

/** A label that the plan's own key does not have: nobody has given it a colour. */
export const riskToProgress: Printed = { word: 'at-risk', label: 'Risk to progress', on };
