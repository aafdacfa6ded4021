import { describe, expect, it } from 'vitest';
import { exampleshireImports } from './imports.ts';
import { countedBetween, heldRows, isCounted, type PlainRow, plainFile } from './plain-count.ts';
import { demonstrationStart } from './service.ts';

const files = exampleshireImports().map(plainFile);
const auditFiles = files.filter(({ source }) => source === 'audits');
const held = heldRows(files, 'audits');
const year = (startYear: number) =>
  countedBetween(held, `${startYear}-04-01`, `${startYear + 1}-03-31`);
const share = (rows: readonly PlainRow[], part: (row: PlainRow) => boolean) =>
  rows.filter(part).length / rows.length;

function filesUpTo(day: string) {
  return files.filter(({ committedAt }) => committedAt.slice(0, 10) <= day);
}

describe('exampleshireImports() in figures, by a plain count over the files', () => {
  it('counts 330, 420 and 610 audits in the first three years', () => {
    expect([2021, 2022, 2023].map((startYear) => year(startYear).length)).toEqual([330, 420, 610]);
  });

  it('counts 677 audits by the end of December 2024 and 25 to 35 in January so far', () => {
    expect(countedBetween(held, '2024-04-01', '2024-12-31')).toHaveLength(677);
    const january = countedBetween(held, '2025-01-01', '2025-01-31').length;
    expect(january).toBeGreaterThanOrEqual(25);
    expect(january).toBeLessThanOrEqual(35);
  });

  it('follows the seasons: December is quieter than October in every year', () => {
    for (const startYear of [2021, 2022, 2023, 2024]) {
      const month = (ofYear: string) =>
        countedBetween(held, `${startYear}-${ofYear}-01`, `${startYear}-${ofYear}-31`).length;
      expect(month('12')).toBeLessThan(month('10'));
    }
  });

  it('finds more unsatisfactory audits the higher the risk', () => {
    const known = held.filter((row) => isCounted(row) && row.outcome !== '');
    const unsatisfactory = (band: string) =>
      share(
        known.filter((row) => row.risk_band === band && row.origin !== 'sample'),
        (row) => row.outcome === 'unsatisfactory',
      );
    expect(unsatisfactory('VH')).toBeCloseTo(0.8, 1);
    expect(unsatisfactory('H')).toBeCloseTo(0.72, 1);
    expect(unsatisfactory('M')).toBeCloseTo(0.55, 1);
    const sampled = known.filter((row) => row.origin === 'sample');
    expect(share(sampled, (row) => row.outcome === 'unsatisfactory')).toBeLessThan(0.42);
  });

  it('enters most audits within days and about 3% after more than 30', () => {
    const lags = held
      .filter(isCounted)
      .map((row) => daysBetween(row.date_completed, row.created_at));
    const late = lags.filter((lag) => lag > 30).length / lags.length;
    expect(late).toBeGreaterThan(0.02);
    expect(late).toBeLessThan(0.05);
    expect(Math.min(...lags)).toBeGreaterThanOrEqual(0);
    expect([...lags].sort((one, other) => one - other)[Math.floor(lags.length / 2)]).toBeLessThan(
      6,
    );
  });

  it('serves a notice after about 12% of unsatisfactory audits and after no other', () => {
    const counted = held.filter(isCounted);
    const unsatisfactory = counted.filter((row) => row.outcome === 'unsatisfactory');
    expect(share(unsatisfactory, (row) => row.notice_type !== '')).toBeCloseTo(0.12, 1);
    expect(
      counted.filter((row) => row.notice_type !== '' && row.outcome !== 'unsatisfactory'),
    ).toEqual([]);
  });

  it('holds follow-ups, other work and audits not completed, which do not count', () => {
    const notCounted = held.filter((row) => !isCounted(row));
    const other = notCounted.filter((row) => row.activity_type !== 'audit');
    const followUps = notCounted.filter((row) => row.origin === 'follow-up');
    const booked = notCounted.filter((row) => row.date_completed === '');
    expect(other.length + followUps.length + booked.length).toBe(notCounted.length);
    for (const part of [other, followUps, booked]) expect(part.length).toBeGreaterThan(50);
    const ids = new Set(held.map((row) => row.audit_id));
    expect(followUps.every((row) => ids.has(row.previous_audit_id))).toBe(true);
  });

  it('awaits the outcome of some recent audits and of hardly any old one', () => {
    const awaiting = (from: string, to: string) =>
      share(countedBetween(held, from, to), (row) => row.outcome === '');
    expect(awaiting('2024-12-15', '2025-01-14')).toBeGreaterThan(0.08);
    expect(awaiting('2022-04-01', '2024-03-31')).toBeLessThan(0.02);
  });
});

describe('exampleshireImports() as files', () => {
  it('gives the same bytes twice', () => {
    expect(exampleshireImports().map(plainFile)).toEqual(files);
  });

  it('is in commit order and all before the demonstration starts', () => {
    const instants = files.map(({ committedAt }) => committedAt);
    expect([...instants].sort()).toEqual(instants);
    expect(instants.every((instant) => instant < demonstrationStart)).toBe(true);
  });

  it('holds nothing entered, done or changed on or after the day of its import', () => {
    for (const file of auditFiles) {
      const day = file.committedAt.slice(0, 10);
      for (const row of file.rows) {
        for (const column of [
          'date_completed',
          'created_at',
          'updated_at',
          'closed_on',
          'notice_issued_on',
        ]) {
          expect((row[column] ?? '') < day).toBe(true);
        }
      }
    }
  });

  it('holds only rows of the days it declares, each once', () => {
    for (const file of auditFiles) {
      const rows = file.rows;
      const days = rows.map((row) => row.date_completed || row.date_due || '');
      expect(days.every((day) => day >= file.declaredFrom && day <= file.declaredTo)).toBe(true);
      expect(new Set(rows.map((row) => row.audit_id)).size).toBe(rows.length);
    }
  });

  it('prints as control total the number of rows', () => {
    const given = files.filter(({ controlTotal }) => controlTotal !== undefined);
    expect(given.length).toBeGreaterThan(10);
    for (const file of given) expect(file.rows).toHaveLength(file.controlTotal ?? -1);
  });

  it('names only teams and officers of the service', () => {
    for (const file of auditFiles) {
      for (const row of file.rows) {
        expect(row.team_id).toMatch(/^(north|south|east|west)$/);
        expect(row.officer_id).toMatch(/^o-\d\d$/);
      }
    }
  });
});

describe('exampleshireImports() has the planted cases', () => {
  it('a risk band changed after the audit, whose as-at day stays', () => {
    const bands = new Map(
      auditFiles
        .flatMap(({ rows }) => rows)
        .map((row) => [`${row.audit_id}/${row.risk_band}`, row]),
    );
    const changed = held.filter((row) => row.risk_band === 'H' && bands.has(`${row.audit_id}/M`));
    expect(changed).toHaveLength(3);
    for (const row of changed) expect(row.risk_band_as_at).toBe(row.date_completed);
  });

  it('two teams merged on 1 October 2023', () => {
    const last = (team: string) =>
      held
        .filter((row) => row.team_id === team)
        .map((row) => row.date_completed || row.date_due || '')
        .sort()
        .at(-1) ?? '';
    expect(last('east') < '2023-10-01').toBe(true);
    expect(last('east') > '2023-08-01').toBe(true);
    expect(last('south') > '2025-01-01').toBe(true);
  });

  it('a batch of March 2024 audits entered in the middle of April', () => {
    const march = (day: string) =>
      countedBetween(heldRows(filesUpTo(day), 'audits'), '2024-03-01', '2024-03-31').length;
    const late = countedBetween(held, '2024-03-01', '2024-03-31').filter(
      (row) => (row.created_at ?? '') >= '2024-04-16' && (row.created_at ?? '') <= '2024-04-18',
    );
    expect(late.length).toBeGreaterThan(8);
    expect(late.every((row) => row.team_id === 'south')).toBe(true);
    expect(march('2024-05-08') - march('2024-04-08')).toBeGreaterThanOrEqual(late.length);
  });

  it('the same file imported twice', () => {
    const september = auditFiles.filter(({ fileName }) => fileName === 'audits 2024-09.csv');
    expect(september).toHaveLength(2);
    expect(september[1]?.bytes).toEqual(september[0]?.bytes);
  });

  it('a team with few audits', () => {
    const west = year(2024).filter((row) => row.team_id === 'west').length;
    expect(west).toBeGreaterThan(30);
    expect(west / year(2024).length).toBeLessThan(0.1);
  });

  it('one audit withdrawn: held until October 2024 and missing since', () => {
    const once = new Set(held.map((row) => row.audit_id));
    const ever = new Set(auditFiles.flatMap(({ rows }) => rows).map((row) => row.audit_id));
    const gone = [...ever].filter((id) => !once.has(id));
    expect(gone).toHaveLength(1);
    const has = (day: string) =>
      heldRows(filesUpTo(day), 'audits').some((row) => row.audit_id === gone[0]);
    expect([has('2024-10-31'), has('2024-11-30')]).toEqual([true, false]);
  });

  it('one file in Windows-1252 with curly quotes', () => {
    const bytes = new Set(auditFiles[0]?.bytes);
    for (const byte of [0x91, 0x92, 0x93, 0x94, 0x96, 0xe9]) expect(bytes.has(byte)).toBe(true);
  });

  it('one file with semicolons and dd/mm/yyyy dates', () => {
    const second = auditFiles.find(({ fileName }) => fileName === 'audits 2023-24 Q2.csv');
    const line = String.fromCharCode(...(second?.bytes.slice(-220) ?? []));
    expect(line).toMatch(/;\d\d\/09\/2023;.*;\d\d\/\d\d\/2023\r\n$/);
  });
});

/** Days between two ISO days of the years 2021 to 2025, counted by month lengths. */
function daysBetween(from = '', to = ''): number {
  return serial(to) - serial(from);
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function serial(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const leap = (year === 2024 && month > 2 ? 1 : 0) + (year > 2024 ? 1 : 0);
  return (year - 2021) * 365 + (daysBefore[month - 1] ?? 0) + day + leap;
}
