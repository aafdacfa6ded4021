import { auditListInput } from '@plumbline/contract/audits/audit-list';
import { scheduleListInput } from '@plumbline/contract/programme/schedule-list';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudits } from '../audits/list-audits.ts';
import type { Context } from '../context.ts';
import { listSchedule } from '../programme/list-schedule.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { readProtection } from './read-protection.ts';
import { readProtectionTable } from './read-protection-table.ts';

const audits = [
  'A1,P1,audit,planned,high,2024-11-04,satisfactory,north,o1,2024-11-04',
  'A2,P2,audit,planned,high,2024-12-02,unsatisfactory,north,o1,2024-12-02',
  'A3,P3,audit,complaint,medium,2024-12-09,,south,o2,2024-12-10',
  'A4,P4,audit,complaint,medium,2024-12-10,,,,2024-12-10',
];
const scheduleHeader =
  'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,last_audited_on';
const schedule = [
  'S1,P2,2024-25,high,north,2024-12-20,2021-03-01',
  'S2,P8,2024-25,very-high,south,2024-10-31,',
  'S3,P9,2024-25,very-high,,2024-09-30,',
];

const partReason = 'The target is for all audits, so it does not apply to a part of them.';

describe.each(testDatabases)('filters on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
    await importText(context, [auditHeader, ...audits, ''].join('\n'));
    const text = [scheduleHeader, ...schedule, ''].join('\n');
    await importText(context, text, { source: 'schedule' });
  });
  afterAll(() => db.close());

  it('a team alone is judged against its share of the target', async () => {
    const { volume, teams } = await readProtection(context, { team: 'north' });
    expect(volume).toMatchObject({ target: 500, noTargetReason: null });
    expect(volume.status.word).toBe('off-plan');
    expect(volume.status.reason).toContain(`: ${volume.shareOfExpected},`);
    expect(teams).toMatchObject([{ team: 'north', target: 500, status: { word: 'off-plan' } }]);
  });

  it('a year without one record is not held: no count, no verdict and no last year', async () => {
    const { volume } = await readProtection(context, { period: '2021-22' });
    expect(volume).toMatchObject({ isHeld: false, expected: null, lastYearDone: null });
    expect(volume.sentence).toBe('No figures are held for 2021 to 2022.');
    expect(volume.status).toMatchObject({
      word: 'no-status',
      reason: 'There is no figure to judge.',
    });
    expect(volume.months.every((month) => month.runningTotal === null)).toBe(true);
  });

  it('a part of a year that is held may have none, and has then done none', async () => {
    const { volume } = await readProtection(context, { riskBand: 'low' });
    expect(volume.isHeld).toBe(true);
    expect(volume.sentence).toMatch(/^0 audits done by the end of December\./);
  });

  it.each([
    ['a risk band', { riskBand: 'high' }],
    ['an origin', { origin: 'planned' }],
    ['a team and a risk band', { team: 'north', riskBand: 'high' }],
    ['a team and an origin', { team: 'north', origin: 'planned' }],
    ['all three', { team: 'north', riskBand: 'high', origin: 'planned' }],
  ])('%s leaves no target: nothing is judged, on the page and in its files', async (_, filters) => {
    const view = await readProtection(context, filters);
    const none = { word: 'no-status', reason: partReason };
    expect(view.volume).toMatchObject({
      target: null,
      expected: null,
      noTargetReason: partReason,
      status: none,
      pace: { needed: null, sentence: '' },
    });
    expect(view.volume.sentence).toContain(partReason);
    expect(view.volume.months.every((month) => month.expectedByNow === null)).toBe(true);
    expect(view.teams.length).toBeGreaterThan(0);
    for (const team of view.teams) {
      expect(team).toMatchObject({ target: null, expected: null, status: none });
      expect(team.sentence).not.toMatch(/behind|ahead|level|share/);
    }
    const teams = await readProtectionTable(context, 'teams', filters);
    expect(teams.rows).toMatchObject(
      view.teams.map(() => ({
        expected: null,
        target: null,
        status: 'No status',
        reason: partReason,
      })),
    );
    const months = await readProtectionTable(context, 'months', filters);
    expect(months.rows.every((row) => row.expectedByNow === null)).toBe(true);
  });

  it('what leaves the page says whose it is and what it was narrowed to', async () => {
    const filters = { team: 'north', riskBand: 'high', origin: 'planned' };
    const { source } = await readProtection(context, filters);
    expect(source).toMatch(/ · Protection records · .+ only · High only · Risk programme only · /);
    const { notes } = await readProtectionTable(context, 'months', filters);
    expect(notes).toContain(`${source}.`);
    expect((await readProtection(context, {})).source).not.toContain('only');
  });

  it('the band of outcomes is of all audits: a part of them is not judged by it', async () => {
    expect((await readProtection(context, {})).outcomes.band).toEqual({ low: 58, high: 74 });
    for (const filters of [{ team: 'north' }, { riskBand: 'high' }, { origin: 'planned' }]) {
      const { band, status } = (await readProtection(context, filters)).outcomes;
      expect(band).toBeNull();
      expect(status.reason).toMatch(/^The band is agreed for all audits/);
    }
  });

  it('what a filter does not reach says so: when audits are keyed, and the time of officers', async () => {
    const whole = await readProtection(context, {});
    const part = await readProtection(context, { riskBand: 'high' });
    expect(whole.keying.lagSentence).toMatch(/^Half of the audits are keyed/);
    expect(part.keying.lagSentence).toMatch(/^Half of all audits of the service are keyed/);
    expect(whole.officers.sentence).toMatch(/^[\d.]+ audits for each available/);
    expect(part.officers.sentence).toMatch(/^[\d.]+ of the audits shown for each available/);
  });

  it.each([
    ['team', { team: 'nowhere' }],
    ['risk band', { riskBand: 'nowhere' }],
    ['origin', { origin: 'nowhere' }],
  ])(
    'a %s that there is not is said to be none, for the page and its files',
    async (what, input) => {
      const refusal = { code: 'not-found', message: `There is no ${what} called "nowhere".` };
      await expect(readProtection(context, input)).rejects.toMatchObject(refusal);
      await expect(readProtectionTable(context, 'teams', input)).rejects.toMatchObject(refusal);
    },
  );

  it.each([
    ['team', { team: 'nowhere' }],
    ['officer', { officer: 'nowhere' }],
    ['risk band', { riskBand: 'nowhere' }],
    ['origin', { origin: 'nowhere' }],
    ['outcome', { outcome: 'nowhere' }],
    ['kind of record', { standings: ['nowhere'] }],
  ])('a list of audits of a %s that there is not is refused, not empty', async (what, cut) => {
    const question = auditListInput.parse({ from: '2024-04', to: '2024-12', ...cut });
    await expect(listAudits(context, question)).rejects.toMatchObject({
      code: 'not-found',
      message: `There is no ${what} called "nowhere".`,
    });
  });

  it.each([
    ['team', { team: 'nowhere' }],
    ['risk band', { riskBands: ['high', 'nowhere'] }],
    ['state of a scheduled audit', { states: ['nowhere'] }],
  ])('a list of the schedule of a %s that there is not is refused', async (what, cut) => {
    await expect(listSchedule(context, scheduleListInput.parse(cut))).rejects.toMatchObject({
      code: 'not-found',
      message: `There is no ${what} called "nowhere".`,
    });
  });

  it('a page beyond the last is refused, and an empty list has one page', async () => {
    const span = { from: '2024-04', to: '2024-12' };
    const beyond = auditListInput.parse({ ...span, page: 2 });
    await expect(listAudits(context, beyond)).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no page 2: the list has 1 page.',
    });
    const none = auditListInput.parse({ from: '2024-04', to: '2024-05' });
    expect(await listAudits(context, none)).toMatchObject({ total: 0, page: 1 });
    await expect(listSchedule(context, scheduleListInput.parse({ page: 9 }))).rejects.toMatchObject(
      {
        message: 'There is no page 9: the list has 1 page.',
      },
    );
  });

  it('what names no team is opened by saying so', async () => {
    const view = await readProtection(context, {});
    const question = { from: '2024-04', to: '2024-12', withoutTeam: true };
    const listed = await listAudits(context, auditListInput.parse(question));
    expect(listed.total).toBe(view.notAllocated);
    expect(listed).toMatchObject({ rows: [{ auditId: 'A4' }] });
    expect(listed.title).toMatch(/no team named$/);
    const scheduled = await listSchedule(context, scheduleListInput.parse({ withoutTeam: true }));
    const part = view.programme?.byTeam.find(({ key }) => key === '');
    expect(scheduled.total).toBe(part?.scheduled);
    expect(scheduled.rows.map(({ itemId }) => itemId)).toEqual(['S3']);
  });
});

describe('a question that contradicts itself', () => {
  it('has its first month after its last', () => {
    expect(() => auditListInput.parse({ from: '2024-12', to: '2024-04' })).toThrow(
      'The first month, 2024-12, comes after the last, 2024-04.',
    );
  });

  it('asks for a team and for none', () => {
    const both = { team: 'north', withoutTeam: true };
    expect(() => scheduleListInput.parse(both)).toThrow('not for both');
    expect(() => auditListInput.parse({ from: '2024-04', to: '2024-04', ...both })).toThrow(
      'not for both',
    );
  });
});
