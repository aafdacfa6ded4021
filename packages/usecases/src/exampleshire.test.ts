import { auditListInput } from '@plumbline/contract/audits/audit-list';
import {
  type ScheduleListInput,
  scheduleListInput,
} from '@plumbline/contract/programme/schedule-list';
import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { toDay } from '@plumbline/domain/period/day';
import { dueStates, overdueStates } from '@plumbline/domain/programme/programme-words';
import { exampleshireImports } from '@plumbline/testkit/exampleshire/imports';
import { countedBetween, heldRows, plainFile } from '@plumbline/testkit/exampleshire/plain-count';
import { exampleshireService } from '@plumbline/testkit/exampleshire/service';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudits } from './audits/list-audits.ts';
import { readBoard } from './board/read-board.ts';
import type { Context } from './context.ts';
import { verifyFigures } from './figures/verify-figures.ts';
import { confirmImport } from './import/confirm-import.ts';
import { decideImport } from './import/decide-import.ts';
import { readImportPreview } from './import/read-import-preview.ts';
import { stageImport } from './import/stage-import.ts';
import { listSchedule } from './programme/list-schedule.ts';
import { readProtection } from './protection/read-protection.ts';
import { readProtectionTable } from './protection/read-protection-table.ts';
import { setUpService } from './service/set-up-service.ts';

const files = exampleshireImports();

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function seed(db: Database): Promise<void> {
  const at = (instant: string): Context => ({
    db,
    actor: { name: 'tester' },
    clock: { now: () => instant, today: () => toDay(instant.slice(0, 10)), machine: () => instant },
  });
  await setUpService(at('2021-04-01T08:00:00.000Z'), serviceSetup.parse(exampleshireService()));
  for (const file of files) {
    const context = at(file.committedAt);
    const staged = await stageImport(context, {
      source: file.source,
      fileName: file.fileName,
      bytes: once(file.bytes),
      maxBytes: 10_000_000,
    });
    if (staged.kind === 'failed') throw new Error(`${file.fileName}: ${staged.message}`);
    const { batch } = staged;
    const declared = { from: file.declaredFrom, to: file.declaredTo };
    await decideImport(context, { batch, declared, withdrawMissing: file.withdrawMissing });
    const preview = await readImportPreview(context, batch);
    expect(preview.counts, file.fileName).toMatchObject({ refused: 0, waiting: 0 });
    await confirmImport(context, { batch });
  }
}

describe.each(testDatabases)('the demonstration on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    await seed(db);
    context = {
      db,
      actor: { name: 'tester' },
      clock: {
        now: () => '2025-01-15T09:00:00.000Z',
        today: () => toDay('2025-01-15'),
        machine: () => '2025-01-15T09:00:00.000Z',
      },
    };
  });
  afterAll(() => db.close());

  it('holds the audits that a plain count over its files finds', async () => {
    const held = heldRows(files.map(plainFile), 'audits');
    for (const [period, from, to] of [
      ['2021-22', '2021-04-01', '2022-03-31'],
      ['2022-23', '2022-04-01', '2023-03-31'],
      ['2023-24', '2023-04-01', '2024-03-31'],
      ['2024-25-Q3', '2024-04-01', '2024-12-31'],
    ] as const) {
      const { volume } = await readProtection(context, { period });
      expect(volume.done, period).toBe(countedBetween(held, from, to).length);
    }
  });

  it('says what its story says: 330, 420, 610, and 677 by the end of December, 48 behind', async () => {
    const done = async (period: string) => (await readProtection(context, { period })).volume.done;
    expect(await done('2021-22')).toBe(330);
    expect(await done('2022-23')).toBe(420);
    expect(await done('2023-24')).toBe(610);
    const { volume } = await readProtection(context, {});
    expect(volume).toMatchObject({ done: 677, expected: 725, status: { word: 'near-plan' } });
    expect(volume.sentence).toContain('48 behind the 725 expected by now');
  });

  it('reads the same by filters that take everything as without filters', async () => {
    const whole = await readProtection(context, {});
    const parts = await Promise.all(
      whole.teams.map(({ team }) => readProtection(context, { team })),
    );
    const sum = parts.reduce((total, part) => total + part.volume.done, 0);
    expect(sum + whole.notAllocated).toBe(whole.volume.done);
    for (const part of parts) {
      const { done, months } = part.teams[0] ?? { done: -1, months: [] };
      const team = whole.teams.find((one) => one.team === part.filters.team);
      expect({ done, months }).toEqual({ done: team?.done, months: team?.months });
    }
  });

  it('opens as many audits behind each number as the number says', async () => {
    const view = await readProtection(context, {});
    const listed = async (question: { readonly [field: string]: unknown }) => {
      const span = { from: '2024-04', to: '2024-12' };
      return (await listAudits(context, auditListInput.parse({ ...span, ...question }))).total;
    };
    expect(await listed({})).toBe(view.volume.done);
    for (const { team, done } of view.teams) expect(await listed({ team }), team).toBe(done);
    for (const { officer, audits } of view.officers.rows) {
      expect(await listed({ officer })).toBe(audits);
    }
    expect(await listed({ withoutTime: true })).toBe(view.officers.withoutTime);
    for (const { month, audits } of view.volume.months.filter((one) => one.audits !== null)) {
      expect(await listed({ from: month, to: month }), month).toBe(audits);
    }
    const [from, to] = [view.outcomes.byMonth[0]?.key, view.outcomes.byMonth.at(-1)?.key];
    for (const { key: riskBand, unsatisfactory, awaiting } of view.outcomes.byRiskBand) {
      const span = { from: from ?? '', to: to ?? '', riskBand };
      expect(await listed({ ...span, outcome: 'unsatisfactory' }), riskBand).toBe(unsatisfactory);
      expect(await listed({ ...span, outcome: 'awaiting' }), riskBand).toBe(awaiting);
    }
    for (const { standing, records } of view.notCounted) {
      expect(await listed({ standings: [standing], to: '2025-01' }), standing).toBe(records);
    }
  });

  it('pages through a list without losing or repeating a row', async () => {
    const seen = new Set<string>();
    for (let page = 1; page <= 14; page += 1) {
      const question = auditListInput.parse({ from: '2024-04', to: '2024-12', page });
      const { rows } = await listAudits(context, question);
      for (const row of rows) seen.add(row.auditId);
    }
    expect(seen.size).toBe(677);
  });

  it('writes the tables of the page with the figures of the page', async () => {
    const view = await readProtection(context, {});
    const months = await readProtectionTable(context, 'months', {});
    expect(months.rows.map((row) => row.audits)).toEqual(
      view.volume.months.map((one) => one.audits),
    );
    const teams = await readProtectionTable(context, 'teams', {});
    const withoutTeam = view.notAllocated === 0 ? [] : [view.notAllocated];
    expect(teams.rows.map((row) => row.done)).toEqual([
      ...view.teams.map((one) => one.done),
      ...withoutTeam,
    ]);
    const sum = teams.rows.reduce((all, row) => all + Number(row.done), 0);
    expect(sum).toBe(view.volume.done);
    await expect(readProtectionTable(context, 'nonsense', {})).rejects.toThrow('no table called');
  });

  it('shows the risk programme as it was frozen, its parts adding up to the whole', async () => {
    const { programme } = await readProtection(context, { period: '2024-25-Q3' });
    const total = programme?.total;
    expect(total).toMatchObject({
      scheduled: 620,
      due: 465,
      doneOnTime: 446,
      doneLate: 9,
      overdue: 10,
    });
    const bands = programme?.byRiskBand.reduce((sum, band) => sum + band.scheduled, 0);
    expect(bands).toBe(620);
  });

  it('opens as many scheduled audits behind each number of the programme as it says', async () => {
    const { programme } = await readProtection(context, {});
    const listed = async (question: ScheduleListInput) =>
      (await listSchedule(context, scheduleListInput.parse(question))).total;
    for (const part of [programme?.total, ...(programme?.byRiskBand ?? [])]) {
      if (!part) throw new Error('the demonstration has a programme');
      const band = part.key === '' ? {} : { riskBands: [part.key] };
      expect(await listed(band)).toBe(part.scheduled);
      for (const [states, count] of [
        [['done-on-time'], part.doneOnTime],
        [['done-late'], part.doneLate],
        [['under-1-month'], part.overdueUnder1Month],
        [['1-to-3-months'], part.overdue1To3Months],
        [['over-3-months'], part.overdueOver3Months],
        [['done-ahead'], part.doneAhead],
        [['not-yet-due'], part.notYetDue],
        [['re-banded'], part.reBanded],
        [['removed'], part.removed],
        [[...overdueStates], part.overdue],
        [[...dueStates], part.due],
      ] as const) {
        expect(await listed({ ...band, states: [...states] }), states.join()).toBe(count);
      }
      expect(await listed({ ...band, rescheduled: true })).toBe(part.rescheduled);
      expect(await listed({ ...band, neverAudited: true })).toBe(part.neverAuditedVeryHigh);
    }
    for (const { key: team, scheduled } of programme?.byTeam ?? []) {
      expect(await listed({ team }), team).toBe(scheduled);
    }
  });

  it('tells the Board and the Protection page the same figures', async () => {
    const board = await readBoard(context, {});
    const page = await readProtection(context, { period: board.period.key });
    const measures = board.sections.flatMap((section) => section.measures);
    const of = (measure: string) => measures.find((one) => one.measure === measure);
    expect(of('2.2.2a')).toMatchObject({
      latest: '677',
      status: { word: page.volume.status.word, reason: page.volume.status.reason },
      sentence: `${page.volume.sentence} ${page.volume.landing?.sentence}`,
    });
    const card = board.needsADecision.find(({ measure }) => measure.measure === '2.2.2a');
    expect(card?.total?.landing).toEqual(page.volume.landing);
    expect(of('2.2.1a')).toMatchObject({
      status: { word: page.programme?.status.word },
      latest: page.programme?.figure,
    });
    expect(of('2.2.2b')).toMatchObject({
      status: { word: page.outcomes.status.word, reason: page.outcomes.status.reason },
    });
  });

  it('keeps roll-ups and observations that follow from its records', async () => {
    expect(await verifyFigures(context)).toEqual({ faults: [] });
  });
});
