import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { placeWords } from '@plumbline/contract/service/setup-words';
import type { StoredTarget } from '@plumbline/db/queries/agreements';
import { auditsCompleted, unsatisfactoryShare } from '@plumbline/domain/measure/audit-measures';
import { type Day, days, toDay } from '@plumbline/domain/period/day';
import { financialYears, toFinancialYear } from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { toProfile } from '@plumbline/domain/target/profile';
import type { HeldService } from './held-service.ts';
import type { PartOfPlan } from './service-plan.ts';

type Wanted = ServiceSetup['annualTargets'][number];

/**
 * How the targets change. A year that has not begun may be agreed anew. In one that has, a target
 * and its shape are fixed: a later agreement, with its reason, stands beside the old.
 */
export function planTargets(held: HeldService, setup: ServiceSetup, today: Day): PartOfPlan {
  const profile = JSON.stringify(toProfile(setup.expectedByNow));
  const thisYear = financialYears.floor(today);
  const judged = setup.annualTargets.map((wanted, place) => {
    const ofYear = held.targets.filter((one) => one.year === wanted.year);
    const now = ofYear.toSorted((a, b) => (a.agreed_on < b.agreed_on ? -1 : 1)).at(-1);
    return {
      wanted,
      place,
      now,
      ...judge({ wanted, now, profile, hasBegun: wanted.year <= thisYear }),
    };
  });
  const taken = judged.filter((one) => one.verdict !== 'same' && one.verdict !== 'refused');
  const label = ({ year }: Wanted) => financialYears.label(toFinancialYear(year));
  return {
    changes: taken.map(({ wanted, now, verdict }) => {
      const value = formatCount(wanted.value);
      if (!now) return `Target of ${label(wanted)}: ${value} audits.`;
      const was = formatCount(now.value);
      const said =
        was === value
          ? `${value} audits, agreed ${wanted.agreedOn}`
          : `${was} becomes ${value} audits`;
      const beside =
        verdict === 'beside' ? ` The one agreed ${now.agreed_on} stays beside it.` : '';
      const shape = now.profile === profile ? '' : ', with the shape of expectedByNow';
      return `Target of ${label(wanted)}: ${said}${shape}.${beside}`;
    }),
    notes: judged.flatMap(({ wanted, now, verdict }) => {
      if (verdict === 'new') return agreedLate(wanted);
      return wanted.year === thisYear && verdict === 'same' && now?.profile !== profile
        ? [`${label(wanted)} has begun and keeps the shape that was agreed for it.`]
        : [];
    }),
    refusals: [
      ...judged.flatMap(({ wanted, place, now, verdict }) =>
        verdict === 'refused' && now ? [targetRefusal({ year: label(wanted), place, now })] : [],
      ),
      ...notYetAgreed(setup, today),
    ],
    steps: [
      {
        table: 'target',
        key: ['measure', 'year'],
        ending: taken
          .filter((one) => one.verdict === 'replaced')
          .map(({ wanted }) => [auditsCompleted.measure, wanted.year]),
        columns: ['measure', 'year', 'value', 'profile', 'agreed_on', 'reason'],
        beginning: taken.map(({ wanted: { year, value, agreedOn, reason = null } }) => [
          auditsCompleted.measure,
          year,
          value,
          profile,
          agreedOn,
          reason,
        ]),
      },
    ],
  };
}

/** An agreement is a fact of the past. A demonstration is set up before its own history. */
function notYetAgreed({ clock, annualTargets }: ServiceSetup, today: Day): readonly string[] {
  if (clock === 'demonstration') return [];
  return annualTargets.flatMap(({ agreedOn }, place) =>
    agreedOn > today
      ? [
          `${placeWords(['annualTargets', place])}: agreed on ${days.label(toDay(agreedOn))}, which is still to come.`,
        ]
      : [],
  );
}

/** A target is agreed before its year begins. The first of a year may be late, and is said to be. */
function agreedLate({ year, agreedOn }: Wanted): readonly string[] {
  const begins = financialYears.firstDay(toFinancialYear(year));
  if (agreedOn <= begins) return [];
  return [
    `The target of ${financialYears.label(toFinancialYear(year))} was agreed on ${days.label(toDay(agreedOn))}, after the year began on ${days.label(begins)}. The whole year is judged by it all the same.`,
  ];
}

function judge({
  wanted,
  now,
  profile,
  hasBegun,
}: {
  readonly wanted: Wanted;
  readonly now: StoredTarget | undefined;
  readonly profile: string;
  readonly hasBegun: boolean;
}): { readonly verdict: 'new' | 'same' | 'replaced' | 'beside' | 'refused' } {
  if (!now) return { verdict: 'new' };
  const sameTerms = now.value === wanted.value && now.agreed_on === wanted.agreedOn;
  if (sameTerms && (hasBegun || now.profile === profile)) return { verdict: 'same' };
  if (!hasBegun) return { verdict: 'replaced' };
  const isLater = wanted.reason !== undefined && wanted.agreedOn > now.agreed_on;
  return { verdict: isLater ? 'beside' : 'refused' };
}

function targetRefusal({
  year,
  place,
  now,
}: {
  readonly year: string;
  readonly place: number;
  readonly now: StoredTarget;
}): string {
  return `${placeWords(['annualTargets', place])}: ${year} has begun with ${formatCount(now.value)} audits, agreed ${now.agreed_on}. To agree another, give a later "agreedOn" and a "reason".`;
}

/** How the band of unsatisfactory outcomes changes: from the month under way on, never backwards. */
export function planBand({ bands }: HeldService, setup: ServiceSetup, today: Day): PartOfPlan {
  const band = setup.unsatisfactoryBand;
  if (!band) return {};
  const { measure, effectiveFrom } = unsatisfactoryShare;
  const month = bands.length === 0 ? effectiveFrom : months.floor(today);
  const inForce = bands
    .filter((one) => one.effective_from <= month)
    .toSorted((a, b) => (a.effective_from < b.effective_from ? -1 : 1))
    .at(-1);
  const rule = JSON.stringify({ kind: 'band', low: band.low, high: band.high });
  if (inForce?.rule === rule) return {};
  return {
    changes: [
      `Unsatisfactory outcomes: the band is ${band.low}% to ${band.high}%${inForce ? `, from ${months.label(months.floor(today))} on` : ''}.`,
    ],
    steps: [
      {
        table: 'tolerance',
        key: ['measure', 'effective_from'],
        ending: inForce?.effective_from === month ? [[measure, month]] : [],
        columns: ['measure', 'effective_from', 'rule'],
        beginning: [[measure, month, rule]],
      },
    ],
  };
}
