import { readPlanFile } from '@plumbline/contract/plan/read-plan-file';
import { planFileOf } from '@plumbline/contract/plan/write-plan-file';
import { toDay } from '@plumbline/domain/period/day';
import { actionsOf, holderOn, postNamed } from '@plumbline/domain/plan/plan';
import { describe, expect, it } from 'vitest';
import { officers } from '../officers.ts';
import { exampleshirePlan } from './plan-of-2023.ts';
import { readPlan } from './read-plan.ts';

type FactsAction = Readonly<{
  ref: string;
  leadRole: string;
  start: string;
  deadline: string;
  progress: 'on-track' | 'not-started' | 'risk-to-progress';
  numericTargets?: readonly Readonly<{ measure: string }>[];
  successMeasures: readonly Readonly<{ id: string; kind: string; measures: readonly string[] }>[];
}>;
type Facts = Readonly<{
  plan: { counts: Readonly<Record<string, number>>; roleAliases: Readonly<Record<string, string>> };
  priorities: readonly Readonly<{
    ref: string;
    judgement: string;
    sponsorRole: string;
    leadMember: string;
    externalScrutiny: string;
    recommendations: readonly Readonly<{ ref: string; actions: readonly FactsAction[] }>[];
  }>[];
}>;

// A name that the compiler does not follow: the facts are no part of the sources.
const factsFile = '../../../facts/action-plan.json';
const { default: facts }: { default: Facts } = await import(factsFile);
const factsActions = facts.priorities.flatMap(({ recommendations }) =>
  recommendations.flatMap(({ actions }) => actions),
);

const plan = readPlan();
const recommendations = plan.priorities.flatMap((priority) => priority.recommendations);
const actions = actionsOf(plan);
const asked = actions.flatMap(({ successMeasures }) => successMeasures);

/** How the plan printed each status, and the colour that its key has for it. */
const printedAs = {
  'on-track': { word: 'on-track', label: 'On track', colour: 'green', on: '2023-11-15' },
  'not-started': { word: 'not-started', label: 'Not started', colour: 'white', on: '2023-11-15' },
  'risk-to-progress': {
    word: 'at-risk',
    label: 'Risk to progress',
    colour: null,
    on: '2023-11-15',
  },
} as const;

describe('the plan of 2023 against its facts', () => {
  it('has 3 priorities, 10 recommendations, 40 actions and 82 success measures', () => {
    const { counts } = facts.plan;
    expect([counts.priorities, counts.recommendations, counts.actions]).toEqual([3, 10, 40]);
    expect(plan.priorities).toHaveLength(3);
    expect(recommendations).toHaveLength(10);
    expect(actions).toHaveLength(40);
    expect(asked).toHaveLength(82);
    expect(factsActions.flatMap(({ successMeasures }) => successMeasures)).toHaveLength(82);
  });

  it('has every priority with its judgement and its roles, in order', () => {
    expect(
      plan.priorities.map(({ ref, judgement, sponsorRole, leadMember, scrutiny }) => ({
        ref,
        judgement,
        sponsorRole,
        leadMember,
        externalScrutiny: scrutiny,
      })),
    ).toEqual(facts.priorities.map(({ recommendations: _, ...priority }) => priority));
  });

  it('has every action under its recommendation, in order', () => {
    const branches = recommendations.map(({ ref, actions: under }) => [
      ref,
      under.map((action) => action.ref),
    ]);
    expect(branches).toEqual(
      facts.priorities.flatMap((priority) =>
        priority.recommendations.map(({ ref, actions: under }) => [
          ref,
          under.map((action) => action.ref),
        ]),
      ),
    );
    expect(recommendations.map(({ actions: under }) => under.length)).toEqual([
      2, 5, 3, 3, 4, 2, 6, 6, 4, 5,
    ]);
  });

  it.each(factsActions.map((action) => [action.ref, action] as const))(
    'has action %s with its lead, dates, status and what it asks',
    (ref, action) => {
      const shipped = actions.find((one) => one.ref === ref);
      expect(shipped).toMatchObject({
        leadRole: action.leadRole === 'TBC' ? null : action.leadRole,
        start: action.start,
        deadline: action.deadline,
        printed: printedAs[action.progress],
      });
      expect(
        shipped?.successMeasures.map(({ ref: id, kind, measures }) => ({ id, kind, measures })),
      ).toEqual(action.successMeasures);
    },
  );

  it('printed 17 actions on track, 22 not started and one at risk to progress', () => {
    const printed = (label: string) =>
      actions.filter((action) => action.printed.label === label).length;
    expect(['On track', 'Not started', 'Risk to progress'].map(printed)).toEqual([17, 22, 1]);
  });

  it('asks every number of the plan of a measure that the action is seen by', () => {
    for (const { ref, numericTargets = [], successMeasures } of factsActions) {
      const seenBy = successMeasures.flatMap(({ measures }) => measures);
      for (const { measure } of numericTargets) expect(seenBy, ref).toContain(measure);
    }
  });

  it('raised three causes of concern on 19 October 2023, of which prevention’s is closed', () => {
    expect(plan.priorities.map(({ cause }) => [cause.raisedOn, cause.closedOn])).toEqual([
      ['2023-10-19', '2024-11-08'],
      ['2023-10-19', null],
      ['2023-10-19', null],
    ]);
  });
});

describe('the plan of 2023 as it ships', () => {
  it('is JSON, and the same plan after it was exported and loaded again', () => {
    const file = exampleshirePlan();
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    const exported = JSON.parse(JSON.stringify(planFileOf(plan)));
    expect(readPlanFile(exported)).toStrictEqual({ kind: 'plan', plan });
  });

  it('says where its facts come from, and that the rest is invented', () => {
    expect(plan.credit).toContain('Buckinghamshire Fire and Rescue Service');
    expect(plan.credit).toContain('6 December 2023');
    expect(plan.credit).toContain('invented');
  });

  it('has short titles, each of them once', () => {
    for (const { ref, title } of actions) expect(title.length, ref).toBeLessThanOrEqual(70);
    for (const { ref, title } of asked) expect(title.length, ref).toBeLessThanOrEqual(60);
    const titles = [...actions, ...asked].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names resources, effect or problems for about a third of its actions', () => {
    const told = actions.filter(
      ({ resources, expectedEffect, problems }) =>
        resources !== null || expectedEffect !== null || problems.length > 0,
    );
    expect(told.length).toBeGreaterThanOrEqual(13);
    expect(told.length).toBeLessThanOrEqual(16);
  });

  it('counts 95% of staff as all of them, where training or knowing is asked of all', () => {
    const almost = asked.filter(({ countsAsAll }) => countsAsAll !== null);
    expect(almost.map(({ ref, kind, countsAsAll }) => [ref, kind, countsAsAll?.percent])).toEqual(
      ['1.1.1/3', '1.2.5/1', '2.3.2/1', '2.4.1/2', '3.2.1/1'].map((ref) => [ref, 'coverage', 95]),
    );
  });

  it('waits for what its story says', () => {
    const waits = actions.flatMap(({ ref, dependsOn }) =>
      dependsOn.length === 0 ? [] : [`${ref}: ${dependsOn.join(', ')}`],
    );
    expect(waits).toEqual([
      '1.1.2: 1.1.1, 1.2.4',
      '1.2.5: 1.2.4',
      '2.1.2: 2.1.1',
      '2.2.1: 2.1.2',
      '2.3.1: 2.1.2',
      '2.4.1: 2.4.2',
      '3.1.6: 3.2.3',
      '3.3.3: 3.3.1',
      '3.3.4: 3.3.1',
      '3.4.3: 3.4.4',
    ]);
  });

  it('has eight areas for improvement, in every state', () => {
    expect(plan.improvements.map(({ ref }) => ref)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `AFI-0${number}`),
    );
    expect(new Set(plan.improvements.map(({ status }) => status)).size).toBe(3);
  });

  it('has its dates in order, none of them after the demonstration begins', () => {
    const days = plan.dates.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe('2024-11-08');
  });
});

describe('the posts of the plan', () => {
  it('are known for every lead and sponsor, by a name or an alias', () => {
    const roles = [
      ...plan.priorities.map(({ sponsorRole }) => sponsorRole),
      ...actions.flatMap(({ leadRole }) => leadRole ?? []),
      ...plan.improvements.flatMap(({ leadRole }) => leadRole ?? []),
      ...plan.posts.flatMap(({ deputy }) => deputy ?? []),
    ];
    for (const role of roles) expect(postNamed(plan.posts, role), role).toBeDefined();
    for (const [alias, role] of Object.entries(facts.plan.roleAliases)) {
      expect(postNamed(plan.posts, alias)?.role).toBe(role);
    }
  });

  it('are all held but one, which is vacant since November 2024 and has a deputy', () => {
    const vacantOn = (day: string) =>
      plan.posts.filter((post) => holderOn(post, toDay(day)) === null).map(({ role }) => role);
    expect(vacantOn('2023-11-15')).toEqual([]);
    expect(vacantOn('2024-10-31')).toEqual([]);
    expect(vacantOn('2025-01-15')).toEqual(['Station Commander HR Projects']);
    expect(postNamed(plan.posts, 'Station Commander HR Projects')?.deputy).toBe(
      'Group Commander Prevention & Resilience',
    );
  });

  it('are held by invented people, none of whom audits as well', () => {
    const names = plan.posts.flatMap(({ holders }) => holders.flatMap(({ name }) => name ?? []));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => officers.some((officer) => officer.name === name))).toEqual([]);
  });
});
