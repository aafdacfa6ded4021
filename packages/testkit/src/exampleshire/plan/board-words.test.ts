import { actionsOf, postNamed } from '@plumbline/domain/plan/plan';
import { describe, expect, it } from 'vitest';
import { exampleshireCommentary, exampleshireDecisions } from './board-words.ts';
import { readPlan } from './read-plan.ts';

const plan = readPlan();
const linked = new Set(
  actionsOf(plan).flatMap(({ successMeasures }) => successMeasures.flatMap((one) => one.measures)),
);
const commentary = exampleshireCommentary();
const decisions = exampleshireDecisions();

describe('what owners say to the board', () => {
  it('is about measures of the plan, one commentary for a measure in a quarter', () => {
    for (const { measure } of commentary) expect(linked, measure).toContain(measure);
    const keys = commentary.map(({ measure, period }) => `${period} ${measure}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commentary.map(({ period }) => period))).toEqual(
      new Set(['2024-09', '2024-12']),
    );
  });

  it('was not received for two measures that are not on plan', () => {
    const said = new Set(commentary.map(({ measure }) => measure));
    expect(['3.1.6a', '2.3.2b'].filter((measure) => said.has(measure))).toEqual([]);
  });

  it('covers in both quarters those that were off plan in both', () => {
    const in2024 = (month: string) =>
      commentary.filter(({ period }) => period === month).map(({ measure }) => measure);
    const both = in2024('2024-12').filter((measure) => in2024('2024-09').includes(measure));
    expect(both).toEqual(
      expect.arrayContaining(['1.2.4a', '2.2.3a', '2.3.4a', '2.4.2a', '3.1.3a', '3.2.2a']),
    );
  });

  it('comes from a post of the plan, and says by when', () => {
    for (const { who, byWhen, period } of commentary) {
      expect(postNamed(plan.posts, who), who).toBeDefined();
      expect((byWhen ?? '') > period).toBe(true);
    }
  });

  it('asks for a decision with a recommendation and somebody who decides, or for none', () => {
    for (const { ask, recommendation, decides } of commentary) {
      expect(new Set([ask === null, recommendation === null, decides === null]).size).toBe(1);
      if (ask !== null) expect(ask).toMatch(/\?$/);
    }
  });
});

describe('what the board decided of July to September 2024', () => {
  it('is five decisions on five measures, of one meeting', () => {
    expect(decisions).toHaveLength(5);
    expect(new Set(decisions.map(({ measure }) => measure)).size).toBe(5);
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(5);
    for (const { measure, period, decidedOn, ownerRole } of decisions) {
      expect(linked).toContain(measure);
      expect([period, decidedOn]).toEqual(['2024-09', '2024-10-17']);
      expect(postNamed(plan.posts, ownerRole)).toBeDefined();
    }
  });

  it('is done twice, overdue once and still open twice in January 2025', () => {
    const states = decisions.map(({ outcome, due }) =>
      outcome !== null ? outcome.word : due < '2025-01' ? 'overdue' : 'open',
    );
    expect(states.toSorted()).toEqual(['done', 'done', 'open', 'open', 'overdue']);
  });

  it('was asked for by the owner, whose recommendation went before it', () => {
    for (const { measure, period } of decisions) {
      const said = commentary.find((one) => one.measure === measure && one.period === period);
      expect(said?.recommendation, measure).not.toBeNull();
      expect(said, measure).toBeDefined();
    }
  });

  it('has an outcome only after the meeting', () => {
    for (const { outcome, decidedOn } of decisions) {
      if (outcome !== null) expect(outcome.on > decidedOn).toBe(true);
    }
  });
});
