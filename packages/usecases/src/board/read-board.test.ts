import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { toMonth } from '@plumbline/domain/period/month';
import { sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { exampleshireMeasures } from '@plumbline/testkit/exampleshire/measures/agreed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreeMeasures } from '../measure/agree-measures.ts';
import { recordFigures } from '../measure/record-figures.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { actionOf, contextAt, planOf, successOf } from '../plan/testing-plan.ts';
import { setUpSmallService } from '../testing.ts';
import { giveCommentary, takeBackCommentary } from './give-commentary.ts';
import { readBoard } from './read-board.ts';
import {
  recordDecision,
  reopenDecision,
  settleDecision,
  takeBackDecision,
} from './record-decision.ts';
import { undoCommentary, undoDecision } from './undo-change.ts';

const now = '2025-01-15T12:00';
const quarter = '2024-25-Q3';
const figure = (
  measure: string,
  month: string,
  [numerator, denominator]: readonly [number, number],
) => ({
  ...{ measure, month: toMonth(month), slice: wholeService, numerator, denominator },
});

/** 1.2.4a is off plan and its action overdue, 1.2.5a is on plan, 3.4.1a near and of quarters. */
const figures = [
  ...['2024-10', '2024-11', '2024-12'].map((month) => figure('1.2.4a', month, [15, 24])),
  ...['2024-09', '2024-12'].map((month) => figure('1.2.5a', month, [92, 94])),
  figure('3.4.1a', '2024-09', [12, 20]),
  figure('3.4.1a', '2024-12', [19, 20]),
];

const measuresOf = ({ sections }: BoardView): readonly BoardMeasure[] =>
  sections.flatMap(({ measures }) => measures);

describe.each(testDatabases)('the Board on $name', ({ open }) => {
  let db: Database;
  const at = (instant = now) => contextAt(db, instant);
  const board = (input = {}, instant = now) =>
    readBoard(at(instant), { period: quarter, ...input });
  const of = async (measure: string) => {
    const found = measuresOf(await board()).find((one) => one.measure === measure);
    if (found === undefined) throw new Error(`The Board has no ${measure}`);
    return found;
  };
  const cardOf = async (measure: string) =>
    (await board()).needsADecision.find((card) => card.measure.measure === measure);

  beforeAll(async () => {
    db = await open();
    await setUpSmallService(at('2024-03-20T08:00'));
    await agreeMeasures(at('2024-03-20T08:10'), exampleshireMeasures());
    const ofRecords = actionOf('1.2.4', {
      successMeasures: [successOf('1.2.4/1', { kind: 'coverage', measures: ['1.2.4a'] })],
    });
    await loadPlan(at('2024-03-20T10:00'), planOf([ofRecords]));
    await recordFigures(at('2025-01-04T09:00'), figures);
  });
  afterAll(() => db.close());

  it('lists every headline measure once, in the order of the plan, and its counts add up to them', async () => {
    const view = await board();
    const listed = measuresOf(view).map(({ measure }) => measure);
    expect(listed).toHaveLength(43);
    expect(listed).toEqual([...listed].sort());
    expect(view.counts.reduce((sum, { count }) => sum + count, 0)).toBe(43);
    expect(view.sentence).toMatch(/^Quarter 3, October to December 2024: of 43 headline measures /);
  });

  it('ranks what is off plan before what is near, by the rule that it prints', async () => {
    const { needsADecision, rankingRule } = await board();
    expect(rankingRule).toMatch(/^Off plan before near plan/);
    const ranked = needsADecision.map(({ measure }) => measure.measure);
    expect(ranked.indexOf('1.2.4a')).toBe(0);
    expect(ranked.indexOf('3.4.1a')).toBeGreaterThan(0);
    expect(ranked).not.toContain('1.2.5a');
  });

  it('tells the lead’s own word beside our status, and by how much the action is overdue', async () => {
    const { status, action } = await of('1.2.4a');
    expect(status.word).toBe('off-plan');
    expect(action).toMatchObject({
      word: 'on-track',
      colour: 'green',
      overdue: 'Overdue by 8 months',
    });
  });

  it('names who owes an explanation or a figure, and no one else', async () => {
    expect((await of('1.2.4a')).missing).toMatch(/^No explanation received from Group Commander/);
    expect((await of('1.1.2a')).missing).toMatch(/^No figure received from Group Commander/);
    expect((await of('1.2.5a')).missing).toBeNull();
  });

  it('shows what an owner says of the period, asks what they ask, and takes it back', async () => {
    await giveCommentary(at(), {
      measure: '1.2.4a',
      period: '2024-12',
      cause: 'The supplier is late.',
      action: 'We meet every week.',
      who: 'Group Commander Prevention & Resilience',
      ask: 'Is payment held back?',
      recommendation: 'Yes.',
      decides: 'The Authority',
    });
    expect(await cardOf('1.2.4a')).toMatchObject({
      ask: 'Is payment held back?',
      recommendation: 'Yes.',
      decides: 'The Authority',
      measure: { missing: null, commentary: { cause: 'The supplier is late.', byWhen: null } },
    });
    await takeBackCommentary(at(), { measure: '1.2.4a', period: '2024-12' });
    expect(await cardOf('1.2.4a')).toMatchObject({
      recommendation: null,
      measure: { commentary: null },
    });
  });

  it('keeps what was decided on its card, and opens it next quarter until it is settled', async () => {
    const { id } = await recordDecision(at(), {
      measure: '1.2.4a',
      period: '2024-12',
      decision: 'Hold back the payment.',
      ownerRole: 'Head of Finance',
      due: '2025-02',
      decidedBy: 'The board',
      decidedOn: '2025-01-15',
    });
    expect((await cardOf('1.2.4a'))?.decided).toMatchObject({ id, state: 'open' });
    await expect(
      recordDecision(at(), {
        measure: '1.2.4a',
        period: '2024-12',
        decision: 'Pay it.',
        ownerRole: 'Head of Finance',
        due: '2025-02',
        decidedBy: 'The board',
        decidedOn: '2025-01-15',
      }),
    ).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('"Hold back the payment." (The board)'),
    });
    const next = () => board({ period: '2024-25-Q4' }, '2025-04-20T12:00');
    expect((await next()).agreed).toMatchObject([
      { id, state: 'overdue', due: 'end of February 2025' },
    ]);
    await settleDecision(at('2025-04-21T12:00'), { id, word: 'done', note: 'It was held back.' });
    await expect(
      settleDecision(at('2025-04-21T13:00'), { id, word: 'dropped', note: 'No.' }),
    ).rejects.toMatchObject({ code: 'conflict' });
    const later = await board({ period: '2024-25-Q4' }, '2025-04-22T12:00');
    expect(later.agreed).toMatchObject([
      { state: 'done', outcome: 'Done on 21 April 2025: It was held back.' },
    ]);
    await reopenDecision(at('2025-04-22T13:00'), { id });
    expect(
      (await board({ period: '2024-25-Q4' }, '2025-04-22T14:00')).agreed[0]?.outcome,
    ).toBeNull();
    await takeBackDecision(at('2025-04-22T15:00'), { id });
    expect((await board({ period: '2024-25-Q4' }, '2025-04-22T16:00')).agreed).toEqual([]);
    const then = await board({ period: '2024-25-Q4', known: '2025-04-21' }, '2025-04-23T12:00');
    expect(then.agreed).toMatchObject([{ state: 'done' }]);
  });

  it('undoes the last change alone: what was said and decided before stands again', async () => {
    const key = { measure: '1.2.4a', period: '2024-12' };
    const words = { ...key, action: 'We meet.', who: 'Group Commander' };
    const causeOf = async () => (await cardOf('1.2.4a'))?.measure.commentary?.cause;
    const first = await giveCommentary(at(), { ...words, cause: 'The first cause.' });
    const second = await giveCommentary(at(), { ...words, cause: 'Another cause.' });
    await expect(undoCommentary(at(), { ...key, revision: first })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(
      giveCommentary(at(), { ...words, cause: 'A third.', revision: first }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await undoCommentary(at(), { ...key, revision: second });
    expect(await causeOf()).toBe('The first cause.');
    const taken = await takeBackCommentary(at(), key);
    const again = await undoCommentary(at(), { ...key, revision: taken });
    expect(await causeOf()).toBe('The first cause.');
    await undoCommentary(at(), { ...key, revision: again });
    expect(await causeOf()).toBeUndefined();
    await expect(
      undoCommentary(at(), { measure: '1.2.5a', period: '2024-12', revision: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' });

    const decided = await recordDecision(at(), {
      ...key,
      decision: 'Wait.',
      ownerRole: 'Head',
      due: '2025-02',
      decidedBy: 'The board',
      decidedOn: '2025-01-14',
    });
    const { id } = decided;
    await settleDecision(at(), { id, word: 'dropped', note: 'No longer needed.' });
    const reopened = await reopenDecision(at(), { id });
    await undoDecision(at(), reopened);
    expect((await cardOf('1.2.4a'))?.decided?.outcome).toBe(
      'Dropped on 15 January 2025: No longer needed.',
    );
    await expect(undoDecision(at(), decided)).rejects.toMatchObject({ code: 'conflict' });
    await undoDecision(at(), await takeBackDecision(at(), { id }));
    expect((await cardOf('1.2.4a'))?.decided?.state).toBe('dropped');
    await takeBackDecision(at(), { id });
  });

  it('tells what changed status since the period before, better and worse apart', async () => {
    const { changed, changedSentence } = await board();
    expect(changed).toMatchObject([
      // The last of its steps was reached in November.
      { measure: '2.1.3a', to: 'complete', isBetter: true },
      { measure: '3.4.1a', from: 'off-plan', to: 'near-plan', isBetter: true },
    ]);
    expect(changedSentence).toBe(
      'Since Quarter 2, July to September 2024: 2 measures changed status, 2 are better.',
    );
  });

  it('takes nothing that cannot be true: another measure, a meeting to come, a period to come', async () => {
    const decision = {
      measure: '1.2.4a',
      period: '2024-12',
      decision: 'Wait.',
      ownerRole: 'Head',
      due: '2025-02',
      decidedBy: 'The board',
      decidedOn: '2025-01-14',
    };
    const refusals = [
      [{ ...decision, measure: '9.9.9z' }, 'not-found'],
      [{ ...decision, decidedOn: '2025-01-16' }, 'bad-input'],
      [{ ...decision, due: '2024-12' }, 'bad-input'],
    ] as const;
    for (const [input, code] of refusals) {
      await expect(recordDecision(at(), input)).rejects.toMatchObject({ code });
    }
    const words = { measure: '1.2.4a', cause: 'x', action: 'y', who: 'z' };
    await expect(giveCommentary(at(), { ...words, period: '2025-02' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(
      settleDecision(at(), { id: 'none', word: 'done', note: 'x' }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('names the part that speaks for a measure, where the least complete of several does', async () => {
    const of100 = (slice: typeof wholeService, numerator: number) => ({
      ...figure('3.3.1a', '2024-12', [numerator, 100]),
      slice,
    });
    await recordFigures(at('2025-01-05T09:00'), [
      of100(wholeService, 70),
      of100(sliceKey({ characteristic: 'sex' }), 95),
      of100(sliceKey({ characteristic: 'religion' }), 70),
    ]);
    expect((await of('3.3.1a')).sentence).toMatch(
      /^Religion or belief, the least complete of 2: 70% of 100 people/,
    );
  });
});
