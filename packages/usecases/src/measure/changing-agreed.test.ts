import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPlan } from '../plan/load-plan.ts';
import {
  actionOf,
  contextAt,
  emptyDatabase,
  planOf,
  setUpMeasuredService,
} from '../plan/testing-plan.ts';
import { changeDefinition } from './change-definition.ts';
import { changeTarget, changeYearTarget } from './change-target.ts';
import { changeTolerance } from './change-tolerance.ts';
import { readMeasureAgreed } from './read-measure-agreed.ts';
import { recordEvent, takeBackEvent } from './record-event.ts';
import { takeBackAgreed } from './take-back-agreed.ts';

const measure = '1.1.1a';

/** A definition as it was agreed first, with another name and source from May 2024 on. */
const defined = {
  measure,
  from: '2024-05',
  name: 'Staff with training in date',
  numerator: 'Staff trained',
  denominator: 'Staff in post',
  better: 'up',
  frequency: 'monthly',
  source: 'New training records',
  ownerRole: 'Head of HR',
  minimumBase: 0,
  reason: 'the records moved',
} as const;

describe.each(testDatabases)('changing what is agreed on $name', ({ open }) => {
  let db: Database;
  const may = (time = '10:00') => contextAt(db, `2024-05-20T${time}`);
  const seen = async () => ({ revision: await headRevision(db.read) });
  const view = (known?: string): Promise<MeasureAgreed> =>
    readMeasureAgreed(contextAt(db, '2024-06-03T10:00'), { measure, known });
  const target = async (more: object = {}) =>
    changeTarget(may(), {
      measure,
      from: '2024-05',
      value: 90,
      basis: 'proposed',
      ...(await seen()),
      ...more,
    });
  const takeBack = (part: 'definition' | 'target' | 'year-target' | 'tolerance', id: string) =>
    takeBackAgreed(may('12:00'), { measure, part, revision: Number(id) });
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(db);
    await setUpMeasuredService(db);
    await loadPlan(contextAt(db, '2023-11-15T10:00'), planOf([actionOf('1.1.1')]));
  });
  afterAll(() => db.close());

  const told = ({ entries }: MeasureAgreed['targets']) =>
    entries.map(({ from, words, state }) => `${from}: ${words} (${state})`);

  it('a target holds from its month on, and the one before stays as the earlier', async () => {
    const { message } = await target();
    expect(message).toBe('The target from May 2024 is agreed.');
    const { targets } = await view();
    expect(told(targets)).toEqual(['May 2024: 90% (in-force)', 'April 2020: 100% (earlier)']);
    expect(targets.entries[0]).toMatchObject({ enteredOn: '20 May 2024', endedOn: null });
  });

  it('a change that is taken back leaves what held before, and says what was given up', async () => {
    const before = await view();
    const { id } = await target();
    expect((await takeBack('target', id)).message).toBe(
      'The change is taken back: what held before it holds again.',
    );
    const { targets } = await view();
    expect(told(targets)).toEqual(['May 2024: 90% (taken-back)', 'April 2020: 100% (in-force)']);
    expect(targets.entries[1]).toEqual(before.targets.entries[0]);
  });

  it('a target for the same month is replaced, and taken back the replaced one holds again', async () => {
    const { id } = await target({ from: '2020-04' });
    expect(told((await view()).targets)).toEqual([
      'April 2020: 90% (in-force)',
      'April 2020: 100% (replaced)',
    ]);
    const undone = await takeBack('target', id);
    const { targets } = await view();
    expect(targets.entries.filter(({ state }) => state === 'in-force')).toMatchObject([
      { words: '100%', enteredOn: '1 November 2023' },
    ]);
    // Taken back itself, the change is made once more.
    expect((await takeBack('target', undone.id)).message).toBe('The change is made once more.');
    const again = (await view()).targets.entries;
    expect(again.find(({ state }) => state === 'in-force')?.words).toBe('90%');
    expect(again.find(({ words }) => words === '100%')?.state).toBe('replaced');
  });

  it('what was known on an earlier day keeps what was changed since', async () => {
    await target();
    const { targets, month, known } = await view('2024-05-19');
    expect(told(targets)).toEqual(['April 2020: 100% (in-force)']);
    expect({ month, label: known.label }).toEqual({ month: '2024-05', label: '19 May 2024' });
  });

  it('only the last change of a part can be taken back, and only one that was made here', async () => {
    const first = await target();
    const second = await target({ value: 80 });
    await expect(takeBack('target', first.id)).rejects.toMatchObject({ code: 'conflict' });
    expect((await view()).targets.undoable).toBe(Number(second.id));
    expect((await view()).tolerances.undoable).toBeNull();
    await expect(takeBack('tolerance', '2')).rejects.toMatchObject({ code: 'not-found' });
    await expect(takeBack('target', '9999')).rejects.toMatchObject({ code: 'not-found' });
    expect(told((await view()).targets)[0]).toContain('80% (in-force)');
  });

  it('over a change that was not yet seen nothing is written, and it says so', async () => {
    const stale = await seen();
    await target();
    await expect(target(stale)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Somebody changed the target meanwhile/),
    });
    // Another part was not changed: what was seen of it still holds.
    await changeTolerance(may(), {
      measure,
      from: '2024-05',
      rule: { kind: 'shortfall', target: 90, near: 10 },
      ...stale,
    });
    expect((await view()).tolerances.entries[0]).toMatchObject({
      words: 'On plan from 90%, near plan while less than 10% short of it, off plan below.',
      state: 'in-force',
    });
  });

  it('a new definition is the next version, tells what it changed, and is taken back whole', async () => {
    const { id } = await changeDefinition(may(), { ...defined, ...(await seen()) });
    const { definitions, owner } = await view();
    expect(definitions.entries.map(({ content }) => content.version)).toEqual([2, 1]);
    expect(definitions.entries[0]?.content).toMatchObject({
      changedBecause: 'the records moved',
      unit: 'percent',
      words: { changed: ['its name', 'where the figures come from', 'who owns it'] },
    });
    // The post under its own name; nobody has held it since November, and its deputy stands in.
    expect(owner).toMatchObject({ role: 'Head of Human Resources', holder: 'Ida Marsh' });
    await takeBack('definition', id);
    const after = await view();
    expect(after.definitions.entries.map(({ state }) => state)).toEqual(['taken-back', 'in-force']);
    expect(after.name).toBe('Staff who are trained');
    // The number of a version that was given up is free again.
    await changeDefinition(may(), { ...defined, ...(await seen()) });
    expect((await view()).definitions.entries[0]?.content.version).toBe(2);
  });

  it('a definition begins after the last one', async () => {
    await expect(
      changeDefinition(may(), { ...defined, from: '2020-04', ...(await seen()) }),
    ).rejects.toThrow('The definition in force began in April 2020: a new one begins after that.');
  });

  it('what is counted from records cannot be counted otherwise by words', async () => {
    const { definitions } = await readMeasureAgreed(may(), { measure: '2.2.2a' });
    const last = definitions.entries[0]?.content;
    if (last === undefined) throw new Error('no definition');
    const asked = { ...defined, measure: '2.2.2a', ...(await seen()) };
    await expect(changeDefinition(may(), asked)).rejects.toThrow('counted from records');
    const { denominator: _, ...rest } = asked;
    await changeDefinition(may(), {
      ...rest,
      numerator: last.numerator,
      exclusions: last.exclusions ?? undefined,
    });
  });

  it('the target of a year stands beside the old one, with a later day and a reason', async () => {
    const asked = { measure: '2.2.2a', year: '2024-25', value: 1000, agreedOn: '2024-03-12' };
    const first = await changeYearTarget(may(), { ...asked, ...(await seen()) });
    expect(first.message).toBe('The target of 2024 to 2025 is agreed.');
    const another = { ...asked, value: 900, agreedOn: '2024-05-02' };
    await expect(changeYearTarget(may(), { ...another, ...(await seen()) })).rejects.toThrow(
      'give a later day and the reason',
    );
    await expect(
      changeYearTarget(may(), { ...asked, agreedOn: '2024-05-21', ...(await seen()) }),
    ).rejects.toThrow('still to come');
    const second = await changeYearTarget(may(), {
      ...another,
      reason: 'two officers left',
      ...(await seen()),
    });
    const read = async () => (await readMeasureAgreed(may(), { measure: '2.2.2a' })).yearTargets;
    expect((await read()).entries.map(({ words, state }) => `${words} (${state})`)).toEqual([
      '900 audits, agreed on 2 May 2024: two officers left (in-force)',
      '1,000 audits, agreed on 12 March 2024 (replaced)',
    ]);
    const revision = Number(second.id);
    await takeBackAgreed(may(), { measure: '2.2.2a', part: 'year-target', revision });
    expect((await read()).entries.map(({ state }) => state)).toEqual(['taken-back', 'in-force']);
  });

  it.each([
    [{ kind: 'band', low: 74, high: 58 }, 'The lower end'],
    [{ kind: 'value', on: 85, near: 95, better: 'up' }, 'worse side'],
    [{ kind: 'direction', on: 1, near: 5, better: 'up' }, 'smaller move'],
  ] as const)('levels in the wrong order are refused: %o', async (rule, words) => {
    const asked = { measure, from: '2024-05', rule, ...(await seen()) };
    await expect(changeTolerance(may(), asked)).rejects.toThrow(words);
  });

  it('a tolerance that is taken back gives way to the one before', async () => {
    const rule = { kind: 'value', on: 90, near: 80, better: 'up' } as const;
    const { id } = await changeTolerance(may(), {
      measure,
      from: '2024-05',
      rule,
      ...(await seen()),
    });
    expect((await view()).tolerances.entries[0]?.words).toContain('On plan from 90%');
    await takeBack('tolerance', id);
    expect((await view()).tolerances.entries.at(-1)).toMatchObject({
      words: 'On plan from 95%, near plan from 85%, off plan below.',
      state: 'in-force',
    });
  });

  const step = {
    measure,
    month: '2024-04',
    kind: 'step',
    title: 'New trainer',
    reason: 'a trainer came',
    actionRef: '1.1.1',
  } as const;

  it('a step needs an action that there is, and a month that has begun', async () => {
    const { actionRef: _, ...without } = step;
    await expect(recordEvent(may(), { ...without, ...(await seen()) })).rejects.toThrow(
      'Choose the action',
    );
    await expect(
      recordEvent(may(), { ...step, actionRef: '9.9.9', ...(await seen()) }),
    ).rejects.toThrow('No plan has an action 9.9.9.');
    await expect(
      recordEvent(may(), { ...step, month: '2024-06', ...(await seen()) }),
    ).rejects.toThrow('June 2024 has not begun.');
  });

  it('an event is recorded once, taken back by its name, and that is undone as well', async () => {
    await recordEvent(may(), { ...step, ...(await seen()) });
    await expect(recordEvent(may(), { ...step, ...(await seen()) })).rejects.toThrow(
      'is recorded for that month already',
    );
    await recordEvent(may(), { ...step, kind: 'event', title: 'Fair', ...(await seen()) });
    const gone = await takeBackEvent(may('11:00'), step);
    const states = async () =>
      Object.fromEntries(
        (await view()).events.entries.map(({ content, state }) => [content.title, state]),
      );
    expect(await states()).toEqual({ 'New trainer': 'taken-back', Fair: 'in-force' });
    await expect(takeBackEvent(may(), step)).rejects.toMatchObject({ code: 'not-found' });
    await takeBackAgreed(may('11:30'), { measure, part: 'event', revision: Number(gone.id) });
    expect(await states()).toEqual({ 'New trainer': 'in-force', Fair: 'in-force' });
  });

  it('nothing is agreed about a measure that there is not', async () => {
    await expect(target({ measure: '8.8.8z' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      view().then(() => readMeasureAgreed(may(), { measure: '8.8.8z' })),
    ).rejects.toThrow('There is no measure called "8.8.8z".');
  });
});
