import { type ServiceSetupInput, serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { storedAliases, storedCapacity } from '@plumbline/db/queries/directory';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';
import { targetInForce } from '@plumbline/domain/target/annual-target';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { readTargets, readTolerances } from '../figures/read-agreements.ts';
import { verifyFigures } from '../figures/verify-figures.ts';
import { readProtection } from '../protection/read-protection.ts';
import { auditHeader, contextOf, importText, setUpSmallService } from '../testing.ts';
import { readDirectory } from './read-directory.ts';
import { previewServiceUpdate, updateService } from './update-service.ts';

const profile = [0.9, 1, 1.05, 0.95, 0.75, 1.1, 1.15, 1.1, 0.7, 1, 1.05, 1.25];
const level = Array.from({ length: 12 }, () => 1);
const [north, south] = [
  { id: 'north', name: 'North', share: 0.5 },
  { id: 'south', name: 'South', share: 0.5 },
];
const [ash, bo] = [
  { id: 'o1', name: 'Ash Reed', team: 'north', capacity: [{ from: '2024-04', available: 1 }] },
  { id: 'o2', name: 'Bo Lane', team: 'south', capacity: [{ from: '2024-04', available: 0.5 }] },
];
const thisYear = { year: '2024-25', value: 1000, agreedOn: '2024-03-12' };
const small: ServiceSetupInput = {
  name: 'Testshire',
  teams: [north, south],
  officers: [ash, bo],
  annualTargets: [thisYear],
  expectedByNow: profile,
  unsatisfactoryBand: { low: 58, high: 74 },
};

describe.each(testDatabases)('an update of the service on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  let before: number;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
    const row = (id: number, day: string, who: string) =>
      `A${id},P${id},audit,planned,high,${day},satisfactory,${who},2024-12-20`;
    await importText(
      context,
      [
        auditHeader,
        row(1, '2024-05-03', 'north,o1'),
        row(2, '2024-06-04', 'north,o1'),
        row(3, '2024-11-05', 'south,o2'),
        row(4, '2024-12-06', 'south,Kit Moor'),
      ].join('\n'),
      { addOfficers: ['kit-moor'] },
    );
    before = await headRevision(db.read);
  });
  afterAll(() => db.close());

  const update = (changes: Partial<ServiceSetupInput>, on = context) =>
    updateService(on, serviceSetup.parse({ ...small, ...changes }));
  const rates = (from: number, slice: string) =>
    db.read
      .selectFrom('observation')
      .select(['period', 'numerator', 'denominator'])
      .where('measure', '=', '2.2.2e')
      .where('slice', '=', slice)
      .where('known_from', '<=', from)
      .where('known_to', '>', from)
      .orderBy('period')
      .execute();
  const targets = async () =>
    readTargets(db.read, await headRevision(db.read), auditsCompleted.measure);

  it('with the same file changes nothing and takes no revision', async () => {
    const { changes, notes } = await update({});
    expect(changes).toEqual([]);
    expect(notes).toEqual(['Officer Kit Moor ("kit-moor") is not in the file and stays as it is.']);
    expect(await headRevision(db.read)).toBe(before);
  });

  it('says everything that contradicts what has been, and changes nothing then', async () => {
    const attempt = update({
      zone: 'Asia/Kathmandu',
      clock: 'demonstration',
      teams: [north, { id: 'east', name: 'East', share: 0.5 }],
      officers: [ash, { ...ash, id: 'o9', name: 'Kit Moor' }],
      annualTargets: [{ ...thisYear, value: 900 }],
    });
    await expect(attempt).rejects.toThrow(
      [
        'Testshire cannot be changed like that:',
        '  zone: every day held here is a day in Europe/London, so the zone cannot change.',
        '  clock: a real service cannot become a demonstration.',
        '  teams: "south" (South) is left out, but it has a share of the target. Put it back. A team that has ended says with "merged" which team it became part of.',
        '  officers: "o2" (Bo Lane) is left out, but time is recorded for it. Put it back. An officer who has left has a step of capacity that is 0.',
        '  officers, 2nd entry: "Kit Moor" already stands for the officer "kit-moor", whom the file leaves out. Give the entry the id "kit-moor".',
        '  annualTargets, 1st entry: 2024 to 2025 has begun with 1,000 audits, agreed 2024-03-12. To agree another, give a later "agreedOn" and a "reason".',
      ].join('\n'),
    );
    expect(await headRevision(db.read)).toBe(before);
  });

  it('adds a team, officers and names as one revision, and what was known before stays known', async () => {
    const changed = {
      teams: [
        { ...north, name: 'North Hub', share: 0.4, aliases: ['N'] },
        { ...south, share: 0.4 },
        { id: 'east', name: 'East', share: 0.2 },
      ],
      officers: [
        ash,
        { ...bo, team: 'east' },
        {
          id: 'kit-moor',
          name: 'Kit Moor',
          team: 'south',
          capacity: [{ from: '2024-12', available: 0.5 }],
        },
        { id: 'o3', name: 'Cy Pond', team: 'east' },
      ],
    };
    const seen = await previewServiceUpdate(context, serviceSetup.parse({ ...small, ...changed }));
    expect(await headRevision(db.read)).toBe(before);
    const done = await update(changed);
    expect(done.changes).toEqual(seen.changes);
    expect(done.changes).toEqual([
      'Team North: the name becomes North Hub; the share 0.5 becomes 0.4.',
      'Team South: the share 0.5 becomes 0.4.',
      'Team East: is added.',
      'Officer Bo Lane: moves from South to East.',
      'Officer Cy Pond: is added to East.',
      'Team North Hub: files may also say "N".',
      'Officer Kit Moor: time available is recorded from December 2024.',
    ]);
    const head = await headRevision(db.read);
    expect(head).toBe(before + 1);
    expect((await update(changed)).changes).toEqual([]);

    const names = async (revision: number) =>
      (await readDirectory(db.read, revision)).teams.map((team) => `${team.name} ${team.share}`);
    expect(await names(before)).toEqual(['North 0.5', 'South 0.5']);
    expect(await names(head)).toEqual(['East 0.2', 'North Hub 0.4', 'South 0.4']);
    const aliases = await storedAliases(db.read, head);
    const meaning = (text: string) =>
      aliases.filter(({ kind, alias }) => kind === 'team' && alias === text).map(({ id }) => id);
    expect(['n', 'north', 'north hub', 'east'].map(meaning)).toEqual([
      ['north'],
      ['north'],
      ['north'],
      ['east'],
    ]);
  });

  it('works out anew the figures that follow from it, and verification agrees', async () => {
    const head = await headRevision(db.read);
    expect(await rates(before, 'team=south')).toEqual([
      { period: '2024-05', numerator: 0, denominator: 0.5 },
      { period: '2024-06', numerator: 0, denominator: 0.5 },
      { period: '2024-11', numerator: 1, denominator: 0.5 },
      { period: '2024-12', numerator: 0, denominator: 0.5 },
    ]);
    expect(await rates(head, 'team=south')).toEqual([
      { period: '2024-12', numerator: 1, denominator: 0.5 },
    ]);
    expect((await rates(head, 'team=east')).map((row) => row.denominator)).toEqual([
      0.5, 0.5, 0.5, 0.5,
    ]);
    expect(await verifyFigures(context)).toEqual({ faults: [] });
  });

  const grown = {
    teams: [
      { ...north, name: 'North Hub', share: 0.4 },
      { ...south, share: 0.4, aliases: ['N'] },
      { id: 'east', name: 'East', share: 0.2 },
    ],
    officers: [
      {
        ...ash,
        capacity: [
          { from: '2024-04', available: 1 },
          { from: '2024-06', available: 0.5 },
        ],
      },
      { ...bo, team: 'east', capacity: [] },
      { id: 'kit-moor', name: 'Kit Moor', team: 'south' },
      { id: 'o3', name: 'Cy Pond', team: 'east' },
    ],
  };

  it('moves a name from one team to another, and changes when an officer has time', async () => {
    const { changes, notes } = await update(grown);
    expect(changes).toEqual([
      'Team South: "N" in a file no longer means North Hub. Audits held already stay where they are.',
      'Officer Ash Reed: time available from June 2024 is 0.5.',
    ]);
    expect(notes).toEqual([]);
    const head = await headRevision(db.read);
    const steps = await storedCapacity(db.read, { revision: head, to: '2025-03' });
    expect(steps.map((one) => [one.officer, one.month, one.available])).toEqual([
      ['kit-moor', '2024-12', 0.5],
      ['o1', '2024-04', 1],
      ['o1', '2024-06', 0.5],
      ['o2', '2024-04', 0.5],
    ]);
    expect((await rates(head, 'team=north')).map((row) => row.denominator)).toEqual([
      1, 0.5, 0.5, 0.5,
    ]);
    expect(await verifyFigures(context)).toEqual({ faults: [] });
  });

  const nextYear = { year: '2025-26', value: 11000, agreedOn: '2025-01-10' };
  const inForce = async (year: string) => targetInForce(await targets(), toFinancialYear(year));

  it('agrees the target of a year to come, and agrees it anew until the year begins', async () => {
    const added = await update({ ...grown, annualTargets: [thisYear, nextYear] });
    expect(added.changes).toEqual(['Target of 2025 to 2026: 11,000 audits.']);
    const mended = await update({
      ...grown,
      annualTargets: [{ ...nextYear, value: 1100 }],
      expectedByNow: level,
    });
    expect(mended.changes).toEqual([
      'Target of 2025 to 2026: 11,000 becomes 1,100 audits, with the shape of expectedByNow.',
    ]);
    expect(await inForce('2025-26')).toMatchObject({ value: 1100, agreedOn: '2025-01-10' });
    expect((await inForce('2025-26'))?.profile[0]).toBeCloseTo(1 / 12, 12);
    expect(await targets()).toHaveLength(2);
  });

  it('keeps the shape of a year that has begun', async () => {
    const { changes, notes } = await update({ ...grown, expectedByNow: level });
    expect(changes).toEqual([]);
    expect(notes).toEqual(['2024 to 2025 has begun and keeps the shape that was agreed for it.']);
    expect((await inForce('2024-25'))?.profile[0]).toBeCloseTo(0.9 / 12, 12);
  });

  it('sets a later agreement, with its reason, beside the target of a year that has begun', async () => {
    const reason = 'Two posts are vacant';
    const later = { ...thisYear, value: 900, agreedOn: '2024-10-01', reason };
    const changed = { ...grown, annualTargets: [later] };
    const { changes } = await update(changed);
    expect(changes).toEqual([
      'Target of 2024 to 2025: 1,000 becomes 900 audits. The one agreed 2024-03-12 stays beside it.',
    ]);
    expect(await inForce('2024-25')).toMatchObject({ value: 900, reason });
    const ofYear = (await targets()).filter((one) => one.year === '2024-25');
    expect(ofYear.map((one) => one.value).sort()).toEqual([1000, 900].sort());
    const { volume } = await readProtection(context, { period: '2024-25' });
    expect(volume.replaced).toBe(
      'The target was 1,000 audits until 1 October 2024: Two posts are vacant.',
    );
    expect(volume.months.at(-1)).toMatchObject({ expectedByNow: 900, formerExpected: 1000 });
    expect((await update(changed)).changes).toEqual([]);
    await expect(update(grown)).rejects.toThrow('2024 to 2025 has begun with 900 audits');
  });

  it('judges by a new band from the month under way on, and never backwards', async () => {
    const rest = { ...grown, annualTargets: [] };
    const { changes } = await update({ ...rest, unsatisfactoryBand: { low: 60, high: 75 } });
    expect(changes).toEqual([
      'Unsatisfactory outcomes: the band is 60% to 75%, from January 2025 on.',
    ]);
    await update({ ...rest, unsatisfactoryBand: { low: 61, high: 76 } });
    const bands = (await readTolerances(db.read, await headRevision(db.read)))
      .filter((one) => one.measure === '2.2.2b')
      .map((one) => [one.effectiveFrom, one.rule]);
    expect(bands.sort()).toEqual([
      ['2012-04', { kind: 'band', low: 58, high: 74 }],
      ['2025-01', { kind: 'band', low: 61, high: 76 }],
    ]);
    expect((await update({ ...rest, unsatisfactoryBand: { low: 61, high: 76 } })).changes).toEqual(
      [],
    );
    const { changes: back } = await update({ ...rest, unsatisfactoryBand: undefined });
    expect(back).toEqual([]);
  });

  it('changes the name of the service', async () => {
    const { changes } = await update({ ...grown, annualTargets: [], name: 'Testshire Fire' });
    expect(changes[0]).toBe('The service Testshire becomes Testshire Fire.');
    const { service } = await readDirectory(db.read, await headRevision(db.read));
    expect(service).toEqual({ name: 'Testshire Fire', zone: 'Europe/London', clock: 'today' });
  });
});
