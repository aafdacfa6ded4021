import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { HeldService } from './held-service.ts';
import type { PartOfPlan } from './service-plan.ts';

/** How the service's own name changes. Its zone and its clock are what its records are dated by. */
export function planService({ service }: HeldService, setup: ServiceSetup): PartOfPlan {
  const { name, zone, clock } = setup;
  const columns = ['name', 'zone', 'clock'] as const;
  const begins = {
    table: 'service',
    key: ['name'],
    columns,
    beginning: [[name, zone, clock]],
  } as const;
  if (!service) return { steps: [{ ...begins, ending: [] }] };
  const refusals = [
    ...(zone === service.zone
      ? []
      : [`zone: every day held here is a day in ${service.zone}, so the zone cannot change.`]),
    ...(clock === service.clock ? [] : [clockRefusal(service)]),
  ];
  if (name === service.name) return { refusals };
  return {
    refusals,
    steps: [{ ...begins, ending: [[service.name]] }],
    changes: [`The service ${service.name} becomes ${name}.`],
  };
}

function clockRefusal({ name, clock }: NonNullable<HeldService['service']>): string {
  return clock === 'demonstration'
    ? `clock: ${name} is a demonstration. To put a service of your own in its place, use: init FILE --replace-demonstration`
    : 'clock: a real service cannot become a demonstration.';
}
