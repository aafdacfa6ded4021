import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import type { Definition } from '@plumbline/domain/measure/definition';
import { definitionInForce } from '@plumbline/domain/measure/definition';
import { toMonth } from '@plumbline/domain/period/month';
import { actionsOf, postNamed } from '@plumbline/domain/plan/plan';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../plan/read-plan.ts';
import { measureDefinitions } from './definitions.ts';
import { readMeasureFacts } from './read-facts.ts';

const facts = readMeasureFacts();
const catalogue = [...auditMeasures, ...measureDefinitions];
const versionsOf = (id: string) => catalogue.filter(({ measure }) => measure === id);

const units: Readonly<Record<string, Definition['unit']>> = {
  '%': 'percent',
  count: 'count',
  date: 'count',
  'of 2': 'count',
  'of 3': 'count',
  referrals: 'count',
  posts: 'count',
  events: 'count',
  networks: 'count',
  teams: 'count',
  days: 'days',
  ratio: 'ratio',
  rate: 'rate',
  'percentage points': 'points',
};

const timeBases: Readonly<Record<string, Definition['timeBasis']>> = {
  snapshot: 'stock',
  // It rises until all of it is done, and does not start again in April.
  'cumulative (plan)': 'stock',
  'cumulative (financial year)': 'cumulative',
  'cumulative (programme year)': 'cumulative',
  'rolling 12 months': 'proportion',
  flow: 'flow',
  wave: 'wave',
  milestone: 'milestone',
};

const frequencies: Readonly<Record<string, Definition['frequency']>> = {
  monthly: 'monthly',
  'monthly, service; quarterly, team': 'monthly',
  quarterly: 'quarterly',
  annual: 'yearly',
  'annual (quarterly only if >=5)': 'yearly',
  'annual + pulse': 'by-wave',
  pulse: 'by-wave',
  'per campaign': 'by-wave',
  event: 'by-event',
};

/** Asked for each quarter, but counted month by month. */
const countedByMonth = ['2.2.2b', '2.2.2c', '2.2.2e', '2.4.1b'];

const directions: Readonly<Record<string, Definition['better']>> = {
  up: 'up',
  down: 'down',
  band: 'band',
  context: 'context',
  milestone: 'up',
  'towards 0': 'context',
};

const disclosures: Readonly<Record<string, Definition['disclosure']>> = {
  none: 'none',
  'none; business named only in public register': 'none',
  'person: managers only': 'none',
  'plans must use suppressed data': 'none',
  'membership never shown': 'none',
  'attendees never by group if <10': 'none',
  'show band, not count': 'none',
  'HIGH: content never by team': 'none',
  low: 'low',
  'low (suppress by area)': 'low',
  'n >=10': 'low',
  medium: 'medium',
  'medium: both tails': 'medium',
  'suppress <25': 'medium',
  'suppress <25, complement rule': 'medium',
  HIGH: 'high',
};

/** It counts themes of cases, of which under five are not shown. */
const themes = '3.2.5b';

describe('the catalogue of measures', () => {
  it('has every measure of the plan, in its order, and no other', () => {
    const audits = auditMeasures.map(({ measure }) => measure);
    const others = [...new Set(measureDefinitions.map(({ measure }) => measure))];
    const ids = facts.map(({ id }) => id);
    expect(ids).toHaveLength(76);
    expect(audits).toEqual(ids.filter((id) => audits.includes(id)));
    expect(others).toEqual(ids.filter((id) => !audits.includes(id)));
  });

  it('has each of them once, but for the one whose definition changed', () => {
    const changed = facts.filter(({ id }) => versionsOf(id).length !== 1).map(({ id }) => id);
    expect(changed).toEqual(['2.3.2b']);
    const checks = (month: string) =>
      definitionInForce(versionsOf('2.3.2b'), toMonth(month))?.numerator;
    expect(checks('2024-03')).toContain('12 checks');
    expect(checks('2024-04')).toContain('19 checks');
  });

  it.each(facts)('$id is of the action, tier, unit and time that the facts say', (fact) => {
    for (const one of versionsOf(fact.id)) {
      expect(one).toMatchObject({
        actionRef: fact.ref,
        tier: fact.tier,
        unit: units[fact.unit],
        timeBasis: timeBases[fact.time_basis],
        better: directions[fact.direction],
        frequency: frequencies[fact.frequency],
      });
    }
  });

  it.each(facts)('$id is protected as the facts say', ({ id, disclosure }) => {
    const wanted = id === themes ? 'low' : disclosures[disclosure];
    expect(versionsOf(id).map((one) => one.disclosure)).toEqual(versionsOf(id).map(() => wanted));
  });

  it('keeps a figure a quarter of what comes once a quarter', () => {
    const byQuarter = facts
      .filter(({ id, frequency }) => frequency === 'quarterly' && !countedByMonth.includes(id))
      .map(({ id }) => id);
    expect(
      catalogue.filter(({ grain }) => grain === 'quarter').map(({ measure }) => measure),
    ).toEqual(byQuarter);
  });

  it('shows no share of few people', () => {
    const least = { none: 0, low: 10, medium: 25, high: 25 } as const;
    const shares = catalogue.filter(({ unit }) => ['percent', 'ratio', 'points'].includes(unit));
    const under = shares.filter((one) => one.minimumBase < least[one.disclosure]);
    expect(under.map(({ measure }) => measure)).toEqual([themes]);
  });

  it('splits what people say of themselves by characteristic alone, and cases by nothing', () => {
    const guarded = catalogue.filter(
      ({ disclosure }) => disclosure === 'medium' || disclosure === 'high',
    );
    const cuts = guarded.filter((one) => one.cuts.length > 0).map((one) => [one.measure, one.cuts]);
    expect(cuts).toEqual([
      ['3.3.1a', ['characteristic']],
      ['3.3.1b', ['characteristic']],
      ['3.4.3a', ['part']],
      ['3.4.4a', ['part']],
    ]);
  });

  it('has a base for every figure that is not a plain count', () => {
    for (const { unit, timeBasis, denominator } of catalogue) {
      expect(denominator === null).toBe(unit === 'count' && timeBasis !== 'milestone');
    }
  });

  it('says what is counted, and reads measures beside others that there are', () => {
    const ids = new Set(facts.map(({ id }) => id));
    for (const { things, companions } of catalogue) {
      expect(things).toBeDefined();
      for (const measure of Object.values(companions ?? {})) expect(ids).toContain(measure);
    }
  });

  it('has names of a line and short names that differ', () => {
    const short = facts.map(({ id }) => versionsOf(id)[0]?.shortName ?? '');
    expect(new Set(short).size).toBe(76);
    for (const name of short) expect(name.length).toBeLessThanOrEqual(24);
    for (const { name } of catalogue) expect(name.length).toBeLessThanOrEqual(60);
  });

  it('names the post that leads the action in the plan, by the name of the post', () => {
    const plan = readPlan();
    const leads = new Map(
      actionsOf(plan).map(({ ref, leadRole }) => [
        ref,
        leadRole === null ? 'To be confirmed' : (postNamed(plan.posts, leadRole)?.role ?? leadRole),
      ]),
    );
    expect(leads.get('3.1.1')).toBe('Head of Human Resources');
    for (const { actionRef, ownerRole } of catalogue) expect(ownerRole).toBe(leads.get(actionRef));
  });
});
