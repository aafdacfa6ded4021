import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { months, toMonth } from '@plumbline/domain/period/month';
import type { HeldService } from './held-service.ts';
import type { PartOfPlan } from './service-plan.ts';

/**
 * How the officers' time changes. The steps that the file gives for an officer are all of them; an
 * officer for whom it gives none keeps what is held.
 */
export function planCapacity({ capacity }: HeldService, { officers }: ServiceSetup): PartOfPlan {
  const parts = officers
    .filter((officer) => officer.capacity.length > 0)
    .map(({ id, name, capacity: steps }) => {
      const held = capacity.filter((step) => step.officer === id);
      const before = new Map<string, number>(held.map((step) => [step.month, step.available]));
      const after = new Map<string, number>(steps.map((step) => [step.from, step.available]));
      const touched = [...new Set([...before.keys(), ...after.keys()])]
        .filter((month) => before.get(month) !== after.get(month))
        .sort();
      const words = touched.map((month) => stepWords(month, before.get(month), after.get(month)));
      // Whoever is new says so already, and nobody wants to read all their steps.
      const said = held.length > 0 && touched.length > 0;
      return {
        changes: said ? [`Officer ${name}: time available ${words.join('; ')}.`] : [],
        ending: touched.filter((month) => before.has(month)).map((month) => [id, month]),
        beginning: touched.flatMap((month) => {
          const available = after.get(month);
          return available === undefined ? [] : [[id, month, available]];
        }),
        from: touched[0],
        added:
          !said && touched.length > 0
            ? [`Officer ${name}: time available is recorded from ${monthWords(touched[0] ?? '')}.`]
            : [],
      };
    });
  return {
    changes: parts.flatMap((part) => [...part.changes, ...part.added]),
    steps: [
      {
        table: 'capacity',
        key: ['officer', 'month'],
        ending: parts.flatMap((part) => part.ending),
        columns: ['officer', 'month', 'available'],
        beginning: parts.flatMap((part) => part.beginning),
      },
    ],
    deriveFrom: parts.flatMap((part) => part.from ?? []).sort()[0] ?? null,
  };
}

const monthWords = (month: string): string => months.label(toMonth(month));

function stepWords(month: string, before: number | undefined, after: number | undefined): string {
  const from = `from ${monthWords(month)}`;
  if (before === undefined) return `${from} is ${after}`;
  return after === undefined
    ? `no longer changes to ${before} ${from}`
    : `${from} is ${after}, not ${before}`;
}
