import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import { toMonth } from '@plumbline/domain/period/month';
import { auditTolerances } from '@plumbline/domain/status/audit-tolerances';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import { standingTargetInForce } from '@plumbline/domain/target/standing-target';
import { describe, expect, it } from 'vitest';
import { exampleshireService } from '../service.ts';
import { exampleshireMeasures } from './agreed.ts';
import { type MeasureFacts, readMeasureFacts } from './read-facts.ts';

const facts = readMeasureFacts();
const agreed = exampleshireMeasures();
const rulesOf = (id: string) =>
  [...auditTolerances, ...agreed.tolerances].filter(({ measure }) => measure === id);
const targetsOf = (id: string) => agreed.standingTargets.filter(({ measure }) => measure === id);

/** What each target of the facts asks for: a number, a direction from a baseline, or neither. */
const asked: Readonly<Record<string, number | 'direction' | 'neither'>> = {
  '0': 0,
  '1': 1,
  '>1': 1,
  '4': 4,
  '30': 30,
  '50': 50,
  '70': 70,
  '70+': 70,
  '90': 90,
  '90+': 90,
  '95': 95,
  '100': 100,
  '100 (plan e.g. 10% of audits, min 2 per officer per quarter)': 100,
  '100 ("all"); G at 85 proposed': 85,
  '100 ("all"); G at 95 proposed': 95,
  // Agreed by the service itself: a working day, and the profile of the gaps.
  'local threshold': 1,
  profile: 40,
  'above Nov 2023 count': 'direction',
  'above baseline': 'direction',
  'above last campaign': 'direction',
  'above last survey': 'direction',
  'below baseline': 'direction',
  'higher than every earlier month': 'direction',
  rising: 'direction',
  'rising; set number after baseline': 'direction',
  'agreed band, no single target': 'neither',
  'local band, e.g. 60-80': 'neither',
  'about 5-8 (proposed)': 'neither',
  '0.8-1.25': 'neither',
  'context alongside 3.3.1a': 'neither',
  'current data in use': 'neither',
  none: 'neither',
};

/** Only these words of a basis make it a proposal; all others quote the plan. */
const proposals = ['proposed', 'proposed (plan: one database)', 'plan / proposed'];

const stepsAsked: Readonly<Record<string, number>> = { published: 1, live: 1, '2': 2, '3': 3 };

const isMilestone = (fact: MeasureFacts) => fact.time_basis === 'milestone';
const isOfYear = (fact: MeasureFacts) => fact.target.endsWith(' a year');
const plain = facts.filter((fact) => !isMilestone(fact) && !isOfYear(fact));

describe('the targets of the demonstration', () => {
  it.each(plain)(
    '$id is to be what the facts say, by the day and on the basis they say',
    (fact) => {
      const [first, ...later] = targetsOf(fact.id);
      const what = asked[fact.target];
      expect(what).toBeDefined();
      if (what === 'neither') return expect(first).toBeUndefined();
      expect(first).toMatchObject({
        value: what === 'direction' ? null : what,
        by: fact.target_date.slice(0, 10),
        basis: proposals.includes(fact.target_basis) ? 'proposed' : 'plan',
      });
      if (what === 'direction') expect(first?.baseline).not.toBeNull();
      expect(later.length).toBe(fact.target_date.includes('then each') ? 1 : 0);
    },
  );

  it('ask for the programme of every year by its 31 March', () => {
    const inForce = (month: string) => standingTargetInForce(targetsOf('2.2.1a'), toMonth(month));
    expect(inForce('2024-04')?.by).toBe('2024-04-30');
    expect(inForce('2024-12')?.by).toBe('2025-03-31');
  });

  it.each(facts.filter(isMilestone))('$id has its steps, the last due on its day', (fact) => {
    const steps = agreed.milestones[fact.id] ?? [];
    expect(steps).toHaveLength(stepsAsked[fact.target] ?? 0);
    const last = steps
      .map(({ due }) => String(due))
      .sort()
      .at(-1);
    expect(last).toBe(fact.target_date);
    expect(targetsOf(fact.id)).toEqual([]);
  });

  it('are of a year for audits and events, and in the service’s own set-up for audits', () => {
    const audits = exampleshireService().annualTargets?.find(({ year }) => year === '2024-25');
    const events = agreed.annualTargets.find(({ year }) => year === '2024-25');
    expect(facts.filter(isOfYear).map(({ id, target }) => [id, target])).toEqual([
      ['2.2.2a', `${audits?.value} a year`],
      ['3.4.2a', `${events?.value} a year`],
    ]);
    expect(new Set(agreed.annualTargets.map(({ measure }) => measure))).toEqual(
      new Set(['3.4.2a']),
    );
  });

  it('start from a baseline of before the target’s day', () => {
    for (const { baseline, by } of agreed.standingTargets) {
      if (baseline !== null) expect(baseline.month < (by ?? '')).toBe(true);
    }
  });
});

const value = (on: number, near: number) => ({ kind: 'value', on, near }) as const;
const atMost = (on: number, near: number): ToleranceRule => ({
  ...value(on, near),
  better: 'down',
});
const direction = (better: 'up' | 'down', on: number): ToleranceRule => ({
  kind: 'direction',
  on,
  near: 0,
  better,
});

/** How each way of judging in the facts is agreed; null where nothing is judged. */
const rules: Readonly<Record<string, ToleranceRule | null>> = {
  'G >=98, A 90-97, R <90': value(98, 90),
  'G >=95, A 85-94, R <85': value(95, 85),
  'G >=95, A 85-94, R <85; any very-high miss = A at best': value(95, 85),
  'G >=90, A 80-89, R <80': value(90, 80),
  'G >=90, A 80-89, R <80; hide if <10': value(90, 80),
  'G >=85, A 75-84, R <75': value(85, 75),
  'G >=70, A 63-69, R <63': value(70, 63),
  'G >=50, A 40-49, R <40': value(50, 40),
  'G 100, A 80-99, R <80': value(100, 80),
  'G 4, A 3, R <=2': value(4, 3),
  'G >=1.3, A 1.0-1.29, R <1.0': value(1.3, 1),
  'G 0, A 1-3, R >3': atMost(0, 3),
  'G 0, A 1-5 none very high, R >5 or any very high': atMost(0, 5),
  'vs threshold': atMost(1, 2),
  'G >=100% of profile, A 90-99%, R <90%': { kind: 'share-of-expected', on: 1, near: 0.9 },
  'G >= profile, A one behind, R two behind': { kind: 'share-of-expected', on: 1, near: 0.75 },
  'vs profile': { kind: 'shortfall', target: 40, near: 25 },
  'vs baseline: G +5 pp, A 0 to +5, R below': direction('up', 5),
  'G up >=2 pp, A within 2 pp, R down': direction('up', 2),
  'G down >=2 pp, A within 2 pp, R up': direction('down', 2),
  'G up, A same, R down': direction('up', 1),
  'vs last quarter': { kind: 'ratchet', near: 1, better: 'up' },
  'G new high, A flat, R down >=1 pp': { kind: 'ratchet', near: 1, better: 'up' },
  'vs last wave, with margin': { kind: 'since-last', better: 'up' },
  'vs last campaign': { kind: 'since-last', better: 'up' },
  'vs last campaign, with margin': { kind: 'since-last', better: 'up' },
  'in band G': { kind: 'band', low: 60, high: 80 },
  'band; never ranked': { kind: 'band', low: 5, high: 8 },
  'inside band G; hide if either group <25': { kind: 'band', low: 0.8, high: 1.25 },
  // Its band is agreed when the service is set up.
  'inside control limits G; outside A; no red; hide if denominator <25': null,
  'no RAG': null,
  'no RAG: context': null,
  'no RAG: up can be trust': null,
  'no RAG: choosing not to say is a valid answer': null,
  // Under five themes there is no figure, so no status; from five on they are judged.
  'no RAG if <5 themes': { kind: 'shortfall', target: 100, near: 10 },
};

/** Reached once, though a percentage or a count of posts. */
const reachedOnce = ['1.1.2b', '2.3.1a', '2.3.3a', '3.1.1a', '3.1.4a'];

function ruleAsked(fact: MeasureFacts): ToleranceRule | null | undefined {
  if (fact.rag === 'default') {
    return { kind: 'shortfall', target: Number(targetsOf(fact.id)[0]?.value), near: 10 };
  }
  if (fact.rag !== 'milestone') return rules[fact.rag];
  return isMilestone(fact) || reachedOnce.includes(fact.id)
    ? { kind: 'date', near: 30 }
    : value(100, 75);
}

describe('the tolerances of the demonstration', () => {
  it.each(facts)('$id is judged as the facts say', (fact) => {
    const rule = ruleAsked(fact);
    expect(rule).toBeDefined();
    expect(rulesOf(fact.id).map((one) => one.rule)).toEqual(rule === null ? [] : [rule]);
  });

  it('hold two measures down by their most urgent referrals', () => {
    const held = agreed.tolerances.filter(({ override }) => override !== undefined);
    expect(held.map(({ measure, override }) => [measure, override?.slice])).toEqual([
      ['1.1.2a', 'risk=very-high'],
      ['1.2.1a', 'risk=very-high'],
    ]);
  });
});

describe('what happened to the measures of the demonstration', () => {
  const ids = new Set(facts.map(({ id }) => id));

  it('is told of measures and actions that there are', () => {
    const actions = new Set(facts.map(({ ref }) => ref));
    for (const { measure, actionRef, reason } of agreed.events) {
      expect(ids).toContain(measure);
      if (actionRef !== null) expect(actions).toContain(actionRef);
      expect(reason).not.toBe('');
    }
  });

  it('is a lasting change only where an action brought it', () => {
    const steps = agreed.events.filter(({ kind }) => kind === 'step');
    expect(steps.length).toBeGreaterThan(0);
    for (const { actionRef } of steps) expect(actionRef).not.toBeNull();
  });

  it('is nothing that lies ahead of the demonstration’s clock', () => {
    const last = agreed.events
      .map(({ month }) => month)
      .sort()
      .at(-1);
    expect(last).toBe('2024-11');
  });
});

describe('the benchmarks of the demonstration', () => {
  it('are England’s shares of unsatisfactory audits, and say why they are not comparable', () => {
    expect(agreed.benchmarks.map(({ measure, year, value }) => [measure, year, value])).toEqual([
      ['2.2.2b', '2022-23', 37],
      ['2.2.2b', '2024-25', 42],
    ]);
    const [measure] = auditMeasures.filter((one) => one.measure === '2.2.2b');
    expect(measure?.unit).toBe('percent');
    for (const { whyNotComparable } of agreed.benchmarks) expect(whyNotComparable).not.toBe('');
  });
});
