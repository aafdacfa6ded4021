import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { toDay } from '@plumbline/domain/period/day';
import { exampleshireMeasures } from '@plumbline/testkit/exampleshire/measures/agreed';
import { exampleshireFigures } from '@plumbline/testkit/exampleshire/measures/figure-sets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveCommentary } from '../board/give-commentary.ts';
import type { Context } from '../context.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { stateProgress } from '../plan/state-progress.ts';
import { actionOf, planOf, successOf } from '../plan/testing-plan.ts';
import { contextOf, setUpSmallService } from '../testing.ts';
import { agreeMeasures } from './agree-measures.ts';
import { readMeasure } from './read-measure.ts';
import { recordFigures } from './record-figures.ts';

const plan = planOf(
  [
    actionOf('1.1.1', {
      successMeasures: [successOf('1.1.1/1', { measures: ['1.1.2a', '2.2.2b'] })],
    }),
    actionOf('1.1.2'),
  ],
  {
    dates: [
      { on: toDay('2023-10-19'), kind: 'report', title: 'Report', priority: null },
      { on: toDay('2024-11-08'), kind: 'closure', title: 'Closed', priority: '1' },
      { on: toDay('2024-09-17'), kind: 'revisit', title: 'Revisit', priority: '3' },
      { on: toDay('2025-02-03'), kind: 'revisit', title: 'To come', priority: null },
    ],
  },
);

describe.each(testDatabases)('what stands beside the figures of a measure on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  const read = (measure: string, more: { period?: string; known?: string } = {}) =>
    readMeasure(context, { measure, ...more });
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
    await agreeMeasures(context, exampleshireMeasures());
    for (const { figures } of exampleshireFigures()) await recordFigures(context, figures);
    await loadPlan(context, plan);
    await stateProgress(context, {
      plan: plan.id,
      action: '1.1.1',
      word: 'at-risk',
      why: 'The record does not show it yet, and nobody can say why that is.',
      by: 'Head of Training',
      revision: 9999,
    });
    const said = { measure: '1.1.2a', cause: 'Late.', action: 'Call sooner.', who: 'The post' };
    await giveCommentary(context, { ...said, period: '2024-12', byWhen: '2025-03' });
    await giveCommentary(context, { ...said, period: '2024-09' });
    await giveCommentary(context, { ...said, period: '2024-11' });
  });
  afterAll(() => db.close());

  it('the actions it serves, by their own reference and by their success measures, as stated last', async () => {
    const { serves } = await read('1.1.2a');
    expect(serves.map(({ ref, successMeasures }) => [ref, successMeasures.length])).toEqual([
      ['1.1.1', 1],
      ['1.1.2', 0],
    ]);
    expect(serves[0]).toMatchObject({
      plan: plan.id,
      stated: { word: 'at-risk', colour: 'red', on: '15 January 2025' },
      overdue: 'Overdue by 8 months',
    });
  });

  it('the days of the inspection that are over, of all priorities and its own', async () => {
    const kinds = async (measure: string, period?: string) =>
      (await read(measure, period === undefined ? {} : { period })).inspections.map(
        ({ kind, month }) => `${kind} ${month}`,
      );
    expect(await kinds('1.1.2a')).toEqual(['report 2023-10', 'closure 2024-11']);
    expect(await kinds('3.1.2a')).toEqual(['report 2023-10', 'revisit 2024-09']);
    // A page of an earlier period knows nothing of what came after it.
    expect(await kinds('1.1.2a', '2024-25-Q1')).toEqual(['report 2023-10']);
  });

  it('what was said of it, the latest first, with the letter of its mark and its Board', async () => {
    const { said } = await read('1.1.2a');
    expect(said.map(({ mark, label, board }) => [mark, label, board])).toEqual([
      ['C', 'October to December 2024', '2024-25-Q3'],
      ['B', 'November 2024', '2024-11'],
      ['A', 'July to September 2024', '2024-25-Q2'],
    ]);
    expect(said[0]).toMatchObject({ cause: 'Late.', byWhen: 'March 2025', who: 'The post' });
    expect((await read('1.1.2a', { period: '2024-25-Q2' })).said.map(({ mark }) => mark)).toEqual([
      'A',
    ]);
  });

  it('a figure from elsewhere is shown once its year is over, with why it is not like for like', async () => {
    const { benchmarks } = await read('2.2.2b');
    expect(benchmarks).toMatchObject([{ year: '2022 to 2023', text: '37%' }]);
    expect(benchmarks[0]?.whyNotComparable).toContain('differently');
    expect((await read('2.2.2b', { period: '2022-23-Q4' })).benchmarks).toHaveLength(1);
    expect((await read('2.2.2b', { period: '2022-23-Q3' })).benchmarks).toHaveLength(0);
  });

  it('a new definition begins a new phase, and nothing is compared across it unasked', async () => {
    const { across, sentence, lastYear, charts, events, outcome, changes } = await read('2.3.2b');
    const [control] = charts;
    if (control?.kind !== 'control') throw new Error('no control chart');
    const phaseOf = (month: string) => control.months.find((one) => one.month === month)?.phase;
    expect([phaseOf('2024-03'), phaseOf('2024-04')]).toEqual([0, 1]);
    expect(changes).toEqual(['2024-04']);
    expect(events.map(({ kind }) => kind)).toContain('definition');
    expect(sentence).toMatch(
      /It is counted otherwise since April 2024 \(.+\): \d+\.\d% on average/,
    );
    expect(sentence).not.toMatch(/Better since|Worse since| before\./);
    expect(lastYear).toBeNull();
    expect(across).toMatchObject({
      since: 'April 2024',
      reason: expect.stringContaining('seven checks were added'),
      countedBefore: expect.stringContaining('all 12 checks'),
      countedSince: expect.stringContaining('all 19 checks'),
    });
    expect(across?.words[0]).toMatch(/^\d+\.\d% on average before, \d+\.\d% since\.$/);
    expect(across?.words[1]).toMatch(/than a year before: .* in December 2023\.$/);
    expect(outcome).toMatch(/As it was counted before April 2024 it was met in December 2023\.$/);
  });

  it('three months that a new definition lies between are not judged together', async () => {
    const { status } = await read('2.3.2b', { period: '2024-05' });
    expect(status.reason).toMatch(/^April 2024 and May 2024 together: /);
    expect((await read('2.3.2b', { period: '2024-04' })).status.word).toBe('no-status');
  });

  it('before the new definition nothing is said of it', async () => {
    const { across, changes, definition } = await read('2.3.2b', { period: '2023-24-Q3' });
    expect(across).toBeNull();
    expect(changes).toEqual([]);
    expect(definition.numerator).toContain('all 12 checks');
  });

  it('a quarter is called by its months, everywhere on its page', async () => {
    const { lastYear, status, targets, grain, splits } = await read('2.2.3b');
    expect(grain).toBe('quarter');
    expect(lastYear).toContain('in October to December 2024 against');
    expect(status.reason).toContain('in July to September 2023');
    expect(targets[0]?.text).toBe(
      'Lower than the 26% of July to September 2023 (Time sheets in protection records)',
    );
    expect(splits[0]?.sentence).toMatch(/^In October to December 2024: /);
    expect((await read('3.3.1b')).splits[0]?.sentence).toMatch(/^At the end of December 2024: /);
    expect((await read('3.2.2a')).outcome).not.toContain('three months');
  });

  it('one day is no days, and names of systems keep their capitals', async () => {
    const { sentence, source } = await read('1.2.1b');
    expect(sentence).toMatch(/^1 day in December 2024/);
    expect(source).toContain('measure 1.2.1b, prevention records ·');
    expect((await read('2.3.1a')).source).toContain('measure 2.3.1a, PRMS access log ·');
  });
});
