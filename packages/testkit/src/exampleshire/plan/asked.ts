import type { PlanFileInput } from '@plumbline/contract/plan/plan-file';

export type PlanPriority = PlanFileInput['priorities'][number];
export type PlanRecommendation = PlanPriority['recommendations'][number];
type SuccessMeasure = NonNullable<PlanRecommendation['actions']>[number]['successMeasures'][number];

/** What an action asks for: its reference, its title and the measures it is seen by. */
type Asked = (ref: string, title: string, ...measures: readonly string[]) => SuccessMeasure;

const ofKind =
  (kind: SuccessMeasure['kind']): Asked =>
  (ref, title, ...measures) => ({ ref, kind, title, measures: [...measures] });

export const threshold = ofKind('threshold');
export const direction = ofKind('direction');
export const coverage = ofKind('coverage');
export const evidence = ofKind('evidence');

/** Coverage of staff: all of them is more than any month can have. */
export const ofStaff: Asked = (...asked) => ({
  ...coverage(...asked),
  countsAsAll: {
    percent: 95,
    reason:
      'Agreed by the board in March 2024: long absence and new starters leave no month at 100%.',
  },
});
