import type { ProgressInput } from '@plumbline/contract/plan/plan-input';
import type { ActionView } from '@plumbline/contract/plan/plan-view';
import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPlan } from './load-plan.ts';
import { readPlanItem } from './read-plan-item.ts';
import { restoreProgress } from './restore-progress.ts';
import { stateProgress } from './state-progress.ts';
import { takeBackProgress } from './take-back-progress.ts';
import {
  actionOf,
  contextAt,
  emptyDatabase,
  planOf,
  recordTrained,
  setUpMeasuredService,
  successOf,
} from './testing-plan.ts';

const seen = actionOf('1.1.1', {
  successMeasures: [successOf('1.1.1/1', { kind: 'coverage', measures: ['1.1.1a'] })],
});
const plan = planOf([seen, actionOf('1.1.2')]);

describe.each(testDatabases)('stating progress on $name', ({ open }) => {
  let db: Database;
  const state = async (instant: string, more: Partial<ProgressInput> = {}) =>
    stateProgress(contextAt(db, instant), {
      plan: plan.id,
      action: '1.1.1',
      word: 'delayed',
      why: 'The trainer has left.',
      by: 'Head of Training',
      revision: await headRevision(db.read),
      ...more,
    });
  async function view(instant: string, known?: string): Promise<ActionView> {
    const item = await readPlanItem(contextAt(db, instant), { ref: '1.1.1', known });
    if (item.kind !== 'action') throw new Error('no action');
    return item;
  }
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(db);
    await setUpMeasuredService(db);
    await loadPlan(contextAt(db, '2023-11-15T10:00'), plan);
  });
  afterAll(() => db.close());

  it('adds to the history of an action, whose first entry is what the plan printed', async () => {
    const { id, message } = await state('2024-02-01T10:00');
    expect(message).toBe('Action 1.1.1 is stated as "Delayed".');
    const { action, history } = await view('2024-02-02T10:00');
    expect(action.stated).toEqual({
      word: 'delayed',
      label: 'Delayed',
      colour: 'amber',
      on: '1 February 2024',
      by: 'Head of Training',
    });
    expect(history).toMatchObject([
      {
        id,
        word: 'delayed',
        from: { word: 'on-track', label: 'On track' },
        why: 'The trainer has left.',
        figures: null,
        canTakeBack: true,
      },
      { word: 'on-track', on: '15 November 2023', from: null, canTakeBack: false },
    ]);
  });

  it('is one revision each, and statements of one day keep their order', async () => {
    const before = await headRevision(db.read);
    await state('2024-02-01T10:00');
    await state('2024-02-01T10:01', { word: 'at-risk' });
    await state('2024-02-01T10:02');
    expect(await headRevision(db.read)).toBe(before + 3);
    const { history } = await view('2024-02-02T10:00');
    expect(history.map(({ word }) => word)).toEqual(['delayed', 'at-risk', 'delayed', 'on-track']);
    expect(history.map(({ canTakeBack }) => canTakeBack)).toEqual([true, false, false, false]);
  });

  it('against the figures needs a reason of some length, and keeps what the figures said', async () => {
    await recordTrained(db, '2024-05-04T09:00', { month: '2024-04', of100: 60 });
    const said = 'Its one success measure still to be met and the deadline of April 2024 past.';
    await expect(
      state('2024-05-05T10:00', { word: 'on-track', why: '  All is well now.  ' }),
    ).rejects.toMatchObject({
      code: 'bad-input',
      message: `The figures say otherwise: ${said} Say in 20 characters or more why it is on track.`,
    });
    await state('2024-05-05T10:00', { word: 'on-track', why: 'The last forty are trained today.' });
    const { action, history } = await view('2024-05-06T10:00');
    expect(action.hint).toEqual({
      word: 'off-course',
      reason: said,
      disagrees: 'better-than-figures',
    });
    expect(history[0]).toMatchObject({ word: 'on-track', figures: said });
  });

  it('with the figures needs no more than a word', async () => {
    await recordTrained(db, '2024-05-04T09:00', { month: '2024-04', of100: 100 });
    await state('2024-05-05T10:00', { word: 'completed', why: 'All done.' });
    const { action, history } = await view('2024-05-06T10:00');
    expect(action.hint).toMatchObject({ word: 'finished', disagrees: null });
    expect(history[0]?.figures).toBeNull();
  });

  it('as completed or embedded is never refused for the figures, only asked why', async () => {
    const why = 'It is finished as far as we can.';
    await state('2024-05-05T10:00', { word: 'completed', why });
    await state('2024-05-06T10:00', { word: 'embedded', why });
    const { action, history } = await view('2024-05-06T11:00');
    expect(action.stated).toMatchObject({ word: 'embedded', colour: 'blue' });
    expect(action.hint.disagrees).toBe('better-than-figures');
    expect(history.filter(({ figures }) => figures !== null)).toHaveLength(2);
  });

  it('as embedded is doubted until its measure has held for the agreed periods', async () => {
    await recordTrained(db, '2024-05-04T09:00', { month: '2024-04', of100: 100 });
    await expect(state('2024-05-05T10:00', { word: 'embedded', why: 'All done.' })).rejects.toThrow(
      'To be embedded its measures have to hold for 2 periods; so far: Staff trained 1.',
    );
    await recordTrained(db, '2024-06-04T09:00', { month: '2024-05', of100: 100 });
    await state('2024-06-05T10:00', { word: 'embedded', why: 'All done.' });
    expect((await view('2024-06-05T11:00')).action.hint.disagrees).toBeNull();
  });

  it('worse than the figures needs a reason too', async () => {
    await recordTrained(db, '2024-05-04T09:00', { month: '2024-04', of100: 100 });
    await expect(state('2024-05-05T10:00', { why: 'Not good.' })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('is refused when somebody stated or took back something meanwhile, and says what', async () => {
    const looked = await headRevision(db.read);
    const { id } = await state('2024-02-01T10:00', { word: 'at-risk' });
    await expect(state('2024-02-01T10:05', { revision: looked })).rejects.toMatchObject({
      code: 'conflict',
      message:
        'Somebody stated progress of 1.1.1 meanwhile: "At risk", by Head of Training on 1 February 2024. Look at it before you state yours.',
    });
    const lookedAgain = await headRevision(db.read);
    await takeBackProgress(contextAt(db, '2024-02-01T10:06'), { id });
    await expect(state('2024-02-01T10:07', { revision: lookedAgain })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Somebody took back what was stated of 1\.1\.1 meanwhile\./),
    });
  });

  it('is not refused for what happened to other actions meanwhile', async () => {
    const looked = await headRevision(db.read);
    await state('2024-02-01T10:00', { action: '1.1.2' });
    expect((await state('2024-02-01T10:05', { revision: looked })).id).toMatch(/^progress-/);
  });

  it('of a plan or an action that there is not is not found', async () => {
    await expect(state('2024-02-01T10:00', { plan: 'plan-1999' })).rejects.toMatchObject({
      code: 'not-found',
      message: 'The plan "plan-1999" does not exist.',
    });
    await expect(state('2024-02-01T10:00', { action: '9.9.9' })).rejects.toMatchObject({
      code: 'not-found',
      message: 'Plan of 2023 has no action 9.9.9.',
    });
  });

  it('can be taken back, the last first; the day before keeps it', async () => {
    const { id: first } = await state('2024-02-01T10:00');
    const { id: second } = await state('2024-02-02T10:00', { word: 'at-risk' });
    const at = contextAt(db, '2024-02-05T10:00');
    await expect(takeBackProgress(at, { id: first })).rejects.toMatchObject({
      code: 'conflict',
      message: '"At risk" was stated of action 1.1.1 after that. Take that back first.',
    });
    expect(await takeBackProgress(at, { id: second })).toEqual({
      id: second,
      message: '"At risk" is taken back: action 1.1.1 stands at "Delayed".',
    });
    expect((await view('2024-02-05T11:00')).history.map(({ word }) => word)).toEqual([
      'delayed',
      'on-track',
    ]);
    const before = await view('2024-02-06T10:00', '2024-02-04');
    expect(before.history.map(({ word }) => word)).toEqual(['at-risk', 'delayed', 'on-track']);
    // The past is looked at, never changed.
    expect(before.history.some(({ canTakeBack }) => canTakeBack)).toBe(false);
    expect((await takeBackProgress(at, { id: first })).message).toBe(
      '"Delayed" is taken back: action 1.1.1 stands at "On track".',
    );
  });

  it('that was taken back, or printed, is not there to be taken back', async () => {
    const { id } = await state('2024-02-01T10:00');
    const at = contextAt(db, '2024-02-05T10:00');
    await takeBackProgress(at, { id });
    for (const gone of [id, 'printed/1.1.1', 'progress-9999']) {
      await expect(takeBackProgress(at, { id: gone })).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('that was taken back is put back with its own day, unless something else was stated', async () => {
    const { id } = await state('2024-02-01T10:00');
    const { history: before } = await view('2024-02-05T09:00');
    const at = contextAt(db, '2024-02-05T10:00');
    await takeBackProgress(at, { id });
    expect(await restoreProgress(at, { id })).toEqual({
      id,
      message: 'Action 1.1.1 stands at "Delayed" again.',
    });
    expect((await view('2024-02-05T11:00')).history).toEqual(before);
    await expect(restoreProgress(at, { id })).rejects.toMatchObject({
      code: 'conflict',
      message: 'That statement stands again already.',
    });
    await takeBackProgress(at, { id });
    await state('2024-02-05T12:00', { action: '1.1.2' });
    await state('2024-02-05T12:01', { word: 'at-risk', by: 'Somebody else' });
    await expect(restoreProgress(at, { id })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Somebody stated progress of 1.1.1 meanwhile: "At risk", by Somebody else.',
    });
    await expect(restoreProgress(at, { id: 'printed/1.1.1' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
