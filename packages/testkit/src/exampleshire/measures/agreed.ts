import {
  measureAnnualTargets,
  measureEvents,
  measureMilestones,
  measureTargets,
  measureTolerances,
} from './agreements.ts';
import { measureDefinitions } from './definitions.ts';

/** What is agreed about the demonstration's measures beside its audits. */
export function exampleshireMeasures() {
  return {
    definitions: measureDefinitions,
    tolerances: measureTolerances,
    standingTargets: measureTargets,
    annualTargets: measureAnnualTargets,
    events: measureEvents,
    milestones: measureMilestones,
  };
}
