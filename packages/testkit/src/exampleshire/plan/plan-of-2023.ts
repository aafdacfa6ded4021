import type { PlanFileInput } from '@plumbline/contract/plan/plan-file';
import { dates, improvements, posts } from './around-the-plan.ts';
import { people } from './people.ts';
import { prevention } from './prevention.ts';
import { protection } from './protection.ts';

/**
 * The plan that the product ships as its example: a real one by its facts, carried out by an
 * invented service.
 */
export function exampleshirePlan(): PlanFileInput {
  return {
    id: 'hmicfrs-2023',
    title: 'HMICFRS action plan 2023',
    inspectorate: 'HMICFRS',
    publishedOn: '2023-11-15',
    credit:
      'The facts of this plan (its references, roles, dates, measures and printed status) come from the HMICFRS action plan of Buckinghamshire Fire and Rescue Service, an appendix to the Fire Authority’s papers of 6 December 2023; the titles are our own, and every name of a person and everything after November 2023 is invented.',
    embeddedAfter: 6,
    priorities: [prevention, protection, people],
    improvements: [...improvements],
    dates: [...dates],
    posts: [...posts],
  };
}
