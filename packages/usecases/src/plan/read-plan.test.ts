import type { ActionView, PlanView } from '@plumbline/contract/plan/plan-view';
import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { toDay } from '@plumbline/domain/period/day';
import { toMonth } from '@plumbline/domain/period/month';
import type { ProgressWord } from '@plumbline/domain/plan/progress';
import { readPlan as examplePlan } from '@plumbline/testkit/exampleshire/plan/read-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from './load-plan.ts';
import { readPlan } from './read-plan.ts';
import { readPlanItem } from './read-plan-item.ts';
import { stateProgress } from './state-progress.ts';
import {
  actionOf,
  contextAt,
  planOf,
  recordTrained,
  setUpMeasuredService,
  successOf,
} from './testing-plan.ts';

const coverage = successOf('1.1.1/1', { kind: 'coverage', measures: ['1.1.1a'] });
const plan = planOf(
  [
    actionOf('1.1.1', { successMeasures: [coverage, successOf('1.1.1/2')] }),
    actionOf('1.1.2', { dependsOn: ['1.1.1'], leadRole: 'Head of HR' }),
    actionOf('1.1.3', {
      leadRole: null,
      start: toMonth('2024-12'),
      deadline: toMonth('2025-03'),
      printed: {
        word: 'at-risk',
        label: 'Risk to progress',
        colour: null,
        on: toDay('2023-11-15'),
      },
      ...{ source: 'Action plan of November 2023', page: '4' },
    }),
    actionOf('1.2.1', { leadRole: 'Head of Human Resources', deadline: toMonth('2025-03') }),
  ],
  {
    improvements: [
      {
        ref: 'A1',
        title: 'Say thank you',
        leadRole: null,
        status: 'closed',
        closed: { by: 'the Authority', on: toDay('2025-03-07') },
        publishedText: null,
        source: null,
        page: null,
      },
    ],
  },
);

describe.each(testDatabases)('a plan on $name', ({ open }) => {
  let db: Database;
  let view: PlanView;
  const today = '2025-01-15T10:00';
  const read = (known?: string) => readPlan(contextAt(db, today), { known });
  async function readAction(ref: string): Promise<ActionView> {
    const item = await readPlanItem(contextAt(db, today), { ref });
    if (item.kind !== 'action') throw new Error('no action');
    return item;
  }
  const state = async (instant: string, action: string, word: ProgressWord) =>
    stateProgress(contextAt(db, instant), {
      plan: plan.id,
      action,
      word,
      why: 'It was said at the meeting of the board.',
      by: 'Head of Training',
      revision: await headRevision(db.read),
    });
  beforeAll(async () => {
    db = await open();
    await setUpMeasuredService(db);
    await loadPlan(contextAt(db, '2023-11-15T10:00'), plan);
    await recordTrained(db, '2023-11-16T09:00', { month: '2023-10', of100: 60 });
    await state('2024-05-02T10:00', '1.1.2', 'completed');
    await recordTrained(db, '2025-01-04T09:00', { month: '2024-12', of100: 60 });
    const swimming = { month: '2024-12', of100: 10, measure: '9.9.9a' };
    await recordTrained(db, '2025-01-04T09:01', swimming);
    view = await read();
  });
  afterAll(() => db.close());

  it('is told in sentences whose counts are those of its lists', () => {
    expect(view.sentence).toBe(
      'Of 4 actions 1 is completed, 2 on track and 1 at risk; 1 is overdue.',
    );
    expect(view.successSentence).toBe(
      'Of 5 success measures 3 are not met and 2 too early to say.',
    );
    expect(view.deadlineSentence).toBe(
      'Of 4 deadlines 2 are past, and 1 of those actions is not done. The next is 31 March 2025, for 2 open actions.',
    );
    expect(Object.fromEntries(view.counts.map(({ word, count }) => [word, count]))).toEqual({
      'not-started': 0,
      'on-track': 2,
      delayed: 0,
      'at-risk': 1,
      completed: 1,
      embedded: 0,
    });
  });

  it('keeps label, colour and word of what was printed apart', async () => {
    const { action, where } = await readAction('1.1.3');
    expect(action.stated).toMatchObject({
      word: 'at-risk',
      label: 'Risk to progress',
      colour: null,
    });
    expect(where).toBe('Action plan of November 2023, page 4');
  });

  it('flags what a board should look at, the gravest first', () => {
    expect(view.flags.map(({ kind, items }) => [kind, items.map(({ ref }) => ref)])).toEqual([
      ['overdue', ['1.1.1']],
      ['on-track-but-off', ['1.1.1']],
      ['off-plan-no-action', ['9.9.9a']],
      ['done-before-others', ['1.1.2']],
      ['no-owner', ['1.1.3', '1.2.1']],
    ]);
    const [unowned] = view.flags.find(({ kind }) => kind === 'off-plan-no-action')?.items ?? [];
    expect(unowned).toMatchObject({ of: 'measure', title: 'Staff who can swim' });
    expect(unowned?.reason).toMatch(/ No action of the plan is seen by it\.$/);
  });

  it('flags a measure that is off plan once every action that is seen by it is done', async () => {
    const owned = view.flags.find(({ kind }) => kind === 'off-plan-no-action');
    expect(owned?.items.map(({ ref }) => ref)).not.toContain('1.1.1a');
    await state('2025-01-15T09:00', '1.1.1', 'completed');
    const { flags } = await read();
    const items = flags.find(({ kind }) => kind === 'off-plan-no-action')?.items ?? [];
    expect(items.find(({ ref }) => ref === '1.1.1a')?.reason).toMatch(
      / 1\.1\.1 is done, and no open action is seen by it\.$/,
    );
    expect(flags.find(({ kind }) => kind === 'done-but-unmoved')?.items).toEqual([
      {
        ref: '1.1.1',
        of: 'action',
        title: 'Action 1.1.1',
        reason: 'Staff trained was 60% in October 2023 and is 60% in December 2024.',
      },
    ]);
  });

  it('groups its actions by the post that leads them, under whichever name, what nobody leads last', () => {
    expect(
      view.owners.map(({ owner, all, done, open, overdue, peak }) => {
        return [owner.role, owner.holder, all, done, open, overdue, peak];
      }),
    ).toEqual([
      ['Head of Human Resources', null, 2, 1, 1, 0, '1 due by the end of March 2025'],
      ['Head of Training', 'Bo Lane', 1, 0, 1, 1, '1 due by the end of April 2024'],
      ['To be confirmed', null, 1, 0, 1, 0, '1 due by the end of March 2025'],
    ]);
    expect(view.owners[0]?.owner).toMatchObject({
      deputy: 'Head of Training',
      fault: 'The post of Head of Human Resources is vacant; Head of Training stands in.',
    });
  });

  it('has its deadlines by month, each with who leads and how it stands', () => {
    expect(
      view.deadlines.map(({ label, actions }) => [label, actions.map(({ text }) => text)]),
    ).toEqual([
      [
        'April 2024',
        [
          'Action 1.1.1, led by Head of Training: on track, overdue by 8 months',
          'Action 1.1.2, led by Head of Human Resources: completed',
        ],
      ],
      [
        'March 2025',
        [
          'Action 1.1.3, lead to be confirmed: at risk',
          'Action 1.2.1, led by Head of Human Resources: on track',
        ],
      ],
    ]);
  });

  it('shows nothing as closed before its day, and marks the days that lie ahead', async () => {
    expect(view.priorities[0]?.cause).toMatchObject({
      raised: '19 October 2023',
      closed: '8 November 2024',
    });
    const before = await read('2024-11-07');
    expect(before.priorities[0]?.cause.closed).toBeNull();
    expect(view.improvements[0]).toMatchObject({ status: 'under-way', closed: null, owner: null });
    expect(view.timeline.map(({ label, isAhead }) => [label, isAhead])).toEqual([
      ['19 October 2023', false],
      ['3 February 2025', true],
    ]);
  });

  it('shows each action with what it waits for and what waits for it', async () => {
    const [first, second] = [await readAction('1.1.1'), await readAction('1.1.2')];
    expect(first.before).toEqual([]);
    expect(first.after).toMatchObject([{ ref: '1.1.2', stated: { word: 'completed' } }]);
    expect(second.before).toMatchObject([{ ref: '1.1.1', deadlineLabel: 'end of April 2024' }]);
    expect(first.trail).toEqual([
      { ref: '1', title: 'Training' },
      { ref: '1.1', title: 'Recommendation 1.1' },
    ]);
  });

  it('shows an action with the figures of its measures', async () => {
    const { measures, successMeasures, action } = await readAction('1.1.1');
    expect(measures).toMatchObject([
      {
        measure: '1.1.1a',
        latest: '60%',
        target: expect.stringContaining('100%'),
        status: { word: 'off-plan' },
      },
    ]);
    expect(successMeasures[0]).toMatchObject({
      ref: '1.1.1/1',
      measures: [{ measure: '1.1.1a', name: 'Staff trained' }],
      verdict: { word: 'not-met' },
      evidence: [],
    });
    expect(action.verdicts).toEqual({ met: 0, 'not-met': 2, 'too-early': 0, 'no-baseline': 0 });
  });

  it('shows a priority whole, and a recommendation with its own actions only', async () => {
    const branch = async (ref: string) => {
      const item = await readPlanItem(contextAt(db, today), { ref });
      if (item.kind === 'action') throw new Error('an action');
      const { kind, trail, title, sentence, priority } = item;
      const refs = priority.recommendations.flatMap(({ actions }) =>
        actions.map(({ ref: of }) => of),
      );
      return { kind, trail, title, sentence, refs };
    };
    expect(await branch('1')).toMatchObject({
      kind: 'priority',
      trail: [],
      title: 'Training',
      refs: ['1.1.1', '1.1.2', '1.1.3', '1.2.1'],
    });
    expect(await branch('1.2')).toEqual({
      kind: 'recommendation',
      trail: [{ ref: '1', title: 'Training' }],
      title: 'Recommendation 1.2',
      sentence:
        'Of 1 action 1 is on track; none is overdue. Of 1 success measure 1 is too early to say.',
      refs: ['1.2.1'],
    });
    await expect(readPlanItem(contextAt(db, today), { ref: '7' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('without its measures has no baseline for what is to be seen by them, and all verdicts are counted', async () => {
    await loadPlan(contextAt(db, today), examplePlan());
    const { id } = examplePlan();
    const example = await readPlan(contextAt(db, today), { plan: id });
    expect(example.plans.map((one) => one.id)).toEqual([plan.id, id]);
    const sum = Object.values(example.verdicts).reduce((all, count) => all + count, 0);
    expect(sum).toBe(82);
    expect(example.successSentence).toMatch(/^Of 82 success measures /);
    expect(example.counts.reduce((all, { count }) => all + count, 0)).toBe(40);
    const lines = example.priorities.flatMap(({ recommendations }) =>
      recommendations.flatMap(({ actions }) => actions),
    );
    expect(lines).toHaveLength(40);
    const [success] = lines.find(({ ref }) => ref === '1.1.2')?.successMeasures.slice(-1) ?? [];
    expect(success?.verdict.word).toBe('no-baseline');
  });
});
