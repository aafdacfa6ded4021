import { describe, expect, it } from 'vitest';
import { audits, networks, plan, strategy, survey } from '#shell/deadlines/plan-fixture.ts';
import { filterMenus } from './filter-choices.ts';
import {
  actionsIn,
  byDeadline,
  filterSentence,
  type PlanFilter,
  shownPlan,
} from './plan-filter.ts';

const refsOf = (filter: PlanFilter) =>
  actionsIn(shownPlan(plan, filter).priorities).map(({ ref }) => ref);

describe('a plan that is narrowed', () => {
  it('is whole without a filter', () => {
    const { priorities, flags, deadlines, shown, all } = shownPlan(plan, {});
    expect({ priorities, flags, deadlines }).toEqual({
      priorities: plan.priorities,
      flags: plan.flags,
      deadlines: plan.deadlines,
    });
    expect([shown, all]).toEqual([4, 4]);
  });

  it('keeps the actions that answer to every filter', () => {
    expect(refsOf({ status: 'at-risk' })).toEqual(['3.1.1', '3.1.2']);
    expect(refsOf({ status: 'at-risk', lead: 'To be confirmed' })).toEqual(['3.1.2']);
    expect(refsOf({ priority: '2' })).toEqual(['2.1.1', '2.2.2']);
    expect(refsOf({ flag: 'on-track-but-off' })).toEqual(['2.2.2']);
  });

  it('keeps neither a priority nor a recommendation without an action', () => {
    const { priorities } = shownPlan(plan, { status: 'completed' });
    expect(priorities.map(({ ref }) => ref)).toEqual(['2']);
    expect(priorities[0]?.recommendations.map(({ ref }) => ref)).toEqual(['2.1']);
  });

  it('keeps the flags and deadlines of its actions and no others', () => {
    const { flags, deadlines, shown } = shownPlan(plan, { priority: '3' });
    expect(flags.map(({ kind }) => kind)).toEqual(['no-owner']);
    expect(deadlines.map(({ month }) => month)).toEqual(['2024-12', '2025-03']);
    expect(shown).toBe(2);
  });

  it('may have nothing that answers', () => {
    expect(shownPlan(plan, { status: 'embedded' })).toMatchObject({
      priorities: [],
      flags: [],
      deadlines: [],
      shown: 0,
      all: 4,
    });
  });
});

describe('a search for words', () => {
  it('finds each word in a reference, a title, a lead or a success measure, in any order', () => {
    expect(refsOf({ text: '2.2.2' })).toEqual(['2.2.2']);
    expect(refsOf({ text: 'TEAM audits' })).toEqual(['2.2.2']);
    expect(refsOf({ text: 'farrowby rewrite' })).toEqual(['2.1.1']);
    expect(refsOf({ text: 'report board networks' })).toEqual(['3.1.2']);
    expect(refsOf({ text: 'audits lighthouse' })).toEqual([]);
  });
});

describe('the order by deadline', () => {
  it('puts the earliest first and keeps the order of the plan within a month', () => {
    const sameMonth = { ...strategy, ref: '3.9.9' };
    expect(
      byDeadline([survey, networks, audits, strategy, sameMonth]).map(({ ref }) => ref),
    ).toEqual(['2.1.1', '3.9.9', '2.2.2', '3.1.2', '3.1.1']);
  });
});

describe('the sentence about the filters', () => {
  it('says how many of how many, and why these', () => {
    expect(
      filterSentence(
        { priority: '2', status: 'on-track', lead: 'Group Commander Protection' },
        { shown: 1, all: 4 },
        plan.priorities,
      ),
    ).toBe(
      'Showing 1 of 4 actions: under Protection, stated as on track and led by Group Commander Protection.',
    );
    expect(
      filterSentence({ flag: 'no-owner', text: 'audit' }, { shown: 0, all: 4 }, plan.priorities),
    ).toBe('Showing 0 of 4 actions: marked “Nobody leads it” and with “audit” in them.');
    expect(filterSentence({ lead: 'To be confirmed' }, { shown: 1, all: 4 }, plan.priorities)).toBe(
      'Showing 1 of 4 actions: without a lead yet.',
    );
  });
});

describe('the menus', () => {
  const menuOf = (name: string, filter: PlanFilter = {}) =>
    filterMenus(plan, filter).find((one) => one.name === name);

  it('offer what at least one action has, with how many', () => {
    expect(menuOf('status')?.options.map(({ label }) => label)).toEqual([
      'Any progress',
      'On track (1)',
      'At risk (2)',
      'Completed (1)',
    ]);
    expect(menuOf('lead')?.options.map(({ label }) => label)).toEqual([
      'All leads',
      'Group Commander Protection (2)',
      'Station Commander HR Projects (1)',
      'To be confirmed (1)',
    ]);
  });

  it('name a flag only where an action has it', () => {
    expect(menuOf('flag')?.options.map(({ value }) => value)).toEqual([
      '',
      'overdue',
      'on-track-but-off',
      'no-owner',
    ]);
  });

  it('show what the address asks for even where no action has it', () => {
    expect(menuOf('priority', { priority: '9' })).toMatchObject({ value: '9' });
    expect(menuOf('priority', { priority: '9' })?.options.at(-1)).toEqual({
      value: '9',
      label: '9',
    });
  });
});
