import { measureBenchmarks } from './benchmarks.ts';
import { measureDefinitions } from './definitions.ts';
import { measureEvents } from './events.ts';
import { measureMilestones } from './milestones.ts';
import { measureAnnualTargets, measureTargets } from './targets.ts';
import { measureTolerances } from './tolerances.ts';

/** What is agreed about the demonstration's measures, beside what every service has of its audits. */
export function exampleshireMeasures() {
  return {
    definitions: measureDefinitions,
    tolerances: measureTolerances,
    standingTargets: measureTargets,
    annualTargets: measureAnnualTargets,
    events: measureEvents,
    milestones: measureMilestones,
    benchmarks: measureBenchmarks,
  };
}
