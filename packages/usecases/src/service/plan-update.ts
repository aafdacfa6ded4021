import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { Day } from '@plumbline/domain/period/day';
import type { HeldService } from './held-service.ts';
import { planBand, planTargets } from './plan-agreements.ts';
import { planCapacity } from './plan-capacity.ts';
import { planNames } from './plan-names.ts';
import { planOfficers } from './plan-officers.ts';
import { planService } from './plan-service.ts';
import { planTeams } from './plan-teams.ts';
import { joinPlans, type ServicePlan } from './service-plan.ts';

/** All that a set-up would change of what is held, as of a day. Of an empty database it is all there is. */
export function planUpdate(held: HeldService, setup: ServiceSetup, today: Day): ServicePlan {
  return joinPlans([
    planService(held, setup),
    planTeams(held, setup),
    planOfficers(held, setup),
    planNames(held, setup),
    planCapacity(held, setup),
    planTargets(held, setup, today),
    planBand(held, setup, today),
  ]);
}
