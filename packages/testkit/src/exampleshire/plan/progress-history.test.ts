import { actionsOf, holderOn, postNamed } from '@plumbline/domain/plan/plan';
import { isDone } from '@plumbline/domain/plan/progress';
import { describe, expect, it } from 'vitest';
import { exampleshireProgress } from './progress-history.ts';
import { leadOn, readPlan } from './read-plan.ts';

const plan = readPlan();
const actions = actionsOf(plan);
const history = exampleshireProgress();
const of = (ref: string) => history.filter(({ action }) => action === ref);

/** What is stated of each action in January 2025, and since which month. */
const today: Readonly<Record<string, string>> = {
  '1.1.1': 'embedded 2024-11',
  '1.1.2': 'completed 2024-04',
  '1.2.1': 'completed 2024-01',
  '1.2.2': 'embedded 2024-10',
  '1.2.3': 'embedded 2024-10',
  '1.2.4': 'delayed 2024-10',
  '1.2.5': 'completed 2024-04',
  '2.1.1': 'completed 2024-02',
  '2.1.2': 'completed 2023-12',
  '2.1.3': 'completed 2024-11',
  '2.2.1': 'completed 2024-06',
  '2.2.2': 'on-track 2024-10',
  '2.2.3': 'delayed 2024-10',
  '2.3.1': 'embedded 2024-09',
  '2.3.2': 'completed 2024-05',
  '2.3.3': 'completed 2024-05',
  '2.3.4': 'completed 2024-05',
  '2.4.1': 'completed 2024-06',
  '2.4.2': 'delayed 2024-07',
  '3.1.1': 'completed 2024-07',
  '3.1.2': 'completed 2024-07',
  '3.1.3': 'on-track 2024-10',
  '3.1.4': 'completed 2024-04',
  '3.1.5': 'completed 2024-11',
  '3.1.6': 'not-started 2023-11',
  '3.2.1': 'completed 2024-03',
  '3.2.2': 'completed 2024-02',
  '3.2.3': 'completed 2024-07',
  '3.2.4': 'embedded 2024-12',
  '3.2.5': 'on-track 2024-10',
  '3.2.6': 'on-track 2024-11',
  '3.3.1': 'completed 2024-08',
  '3.3.2': 'completed 2024-05',
  '3.3.3': 'completed 2024-07',
  '3.3.4': 'completed 2024-07',
  '3.4.1': 'on-track 2024-11',
  '3.4.2': 'completed 2024-12',
  '3.4.3': 'completed 2024-07',
  '3.4.4': 'completed 2024-11',
  '3.4.5': 'delayed 2024-11',
};

/** When each embedded action had been completed. */
const completed = {
  '1.1.1': '2024-04',
  '1.2.2': '2024-03',
  '1.2.3': '2024-03',
  '2.3.1': '2023-12',
  '3.2.4': '2024-08',
} as const;

describe('the history of progress', () => {
  it('is in the order of its days, after the plan was printed and before the demonstration', () => {
    const days = history.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day > '2023-12-01' && day < '2025-01-15')).toBe(true);
  });

  it('ends as the story says, for each of the forty actions', () => {
    const last = actions.map(({ ref, printed }) => {
      const { word, on } = of(ref).at(-1) ?? printed;
      return [ref, `${word} ${on.slice(0, 7)}`];
    });
    expect(Object.fromEntries(last)).toEqual(today);
  });

  it('has one to five statements of every action that somebody leads', () => {
    for (const { ref, leadRole } of actions) {
      const count = of(ref).length;
      expect(count >= (leadRole === null ? 0 : 1) && count <= 5, ref).toBe(true);
    }
    const named = new Set(actions.map(({ ref }) => ref));
    expect(history.filter(({ action }) => !named.has(action))).toEqual([]);
    expect(of('3.1.6')).toEqual([]);
  });

  it('has an action completed before it is embedded, for as long as was agreed or in a yearly survey', () => {
    for (const [ref, month] of Object.entries(completed)) {
      const words = of(ref).map(({ word, on }) => `${word} ${on.slice(0, 7)}`);
      expect(words.slice(-2), ref).toEqual([`completed ${month}`, today[ref]]);
    }
    const embedded = Object.entries(today).filter(([, last]) => last.startsWith('embedded'));
    expect(embedded.map(([ref]) => ref)).toEqual(Object.keys(completed));
  });

  it('gives a reason in a sentence of its own each time', () => {
    const reasons = history.map(({ why }) => why);
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const why of reasons) expect(why).toMatch(/^[A-Z0-9].{15,}\.$/);
  });

  it('has 3.1.1 at risk until the post was filled', () => {
    expect(of('3.1.1').map(({ word }) => word)).toEqual(['at-risk', 'at-risk', 'completed']);
  });

  it('is stated by the lead, and by the deputy where the post is vacant', () => {
    for (const { action, by, on } of history) {
      const lead = actions.find(({ ref }) => ref === action)?.leadRole ?? null;
      const post = postNamed(plan.posts, lead ?? '');
      const isVacant = post !== undefined && holderOn(post, on) === null;
      expect(by, `${action} on ${on}`).toBe(isVacant ? post.deputy : lead);
    }
    expect(of('3.1.1').at(-1)?.by).toBe('Head of HR');
    expect(of('3.1.5').map(({ by }) => by)).toEqual([
      'Station Commander HR Projects',
      'Station Commander HR Projects',
      'Group Commander Prevention & Resilience',
    ]);
  });

  it('lets nobody speak for an action that nobody leads', () => {
    expect(() => leadOn(plan, null, plan.publishedOn)).toThrow('Nobody leads it yet');
  });
});

describe('what actions wait for', () => {
  it('is known, and never waits for them in turn', () => {
    const waits = new Map(actions.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const left = new Set(waits.keys());
    for (const refs of waits.values()) for (const ref of refs) expect(waits.has(ref)).toBe(true);
    // What waits for nothing that is left can be taken away; a circle would stay.
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const ref of left) {
        if ((waits.get(ref) ?? []).every((other) => !left.has(other))) left.delete(ref);
      }
    }
    expect([...left]).toEqual([]);
  });

  it('is still open for three actions that are done all the same', () => {
    const isStatedDone = (ref: string) => {
      const last = of(ref).at(-1);
      return last !== undefined && isDone(last.word);
    };
    const early = actions.filter(
      ({ ref, dependsOn }) => isStatedDone(ref) && !dependsOn.every(isStatedDone),
    );
    expect(early.map(({ ref }) => ref)).toEqual(['1.1.2', '1.2.5', '2.4.1']);
  });
});
