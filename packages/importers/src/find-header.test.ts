import { auditLayout } from '@plumbline/contract/source/audit-layout';
import { describe, expect, it } from 'vitest';
import { findHeader } from './find-header.ts';
import { requiredHeader } from './fixtures/audit-file.ts';

const find = (text: string) => findHeader(text, auditLayout, true);
const labels = requiredHeader.split(',');

describe('findHeader(text, layout, whole)', () => {
  it.each([',', ';', '\t'] as const)('finds the names and the delimiter %j', (delimiter) => {
    const text = `${labels.join(delimiter)}\nA1${delimiter}audit\n`;
    expect(find(text)).toMatchObject({ kind: 'found', delimiter, row: 0 });
  });

  it('goes by the delimiter that gives the most names', () => {
    const text = `Filtered by:;risk band;outcome;\n${requiredHeader}\n`;
    expect(find(text)).toMatchObject({ kind: 'found', delimiter: ',', row: 1 });
  });

  it('finds names by alias, whatever their case, spaces and punctuation', () => {
    const text =
      'Job number;Activity Type;Reason for audit;RISK-BAND;Date audit completed;Result;Station/Team;Inspecting officer\n';
    const found = find(text);
    expect(found).toMatchObject({ kind: 'found', delimiter: ';' });
    expect(found.kind === 'found' && found.header.matches.slice(0, 8)).toEqual([
      { field: 'auditId', label: 'audit_id', found: 'Job number', index: 0 },
      { field: 'activity', label: 'activity_type', found: 'Activity Type', index: 1 },
      { field: 'origin', label: 'origin', found: 'Reason for audit', index: 2 },
      { field: 'riskBand', label: 'risk_band', found: 'RISK-BAND', index: 3 },
      { field: 'completed', label: 'date_completed', found: 'Date audit completed', index: 4 },
      { field: 'outcome', label: 'outcome', found: 'Result', index: 5 },
      { field: 'team', label: 'team_id', found: 'Station/Team', index: 6 },
      { field: 'officer', label: 'officer_id', found: 'Inspecting officer', index: 7 },
    ]);
  });

  it('looks past titles and blank lines, up to 20 lines', () => {
    const text = `Audits; all teams, 2024/25\n\n"Run on, 15 January"\n${requiredHeader}\n`;
    expect(find(text)).toMatchObject({ kind: 'found', delimiter: ',', row: 3 });
    expect(find(`${'note\n'.repeat(19)}${requiredHeader}\n`)).toMatchObject({ row: 19 });
    expect(find(`${'note\n'.repeat(20)}${requiredHeader}\n`)).toMatchObject({ kind: 'failed' });
  });

  it('takes the last line of a whole file even without a line end', () => {
    expect(find(requiredHeader)).toMatchObject({ kind: 'found', row: 0 });
    expect(findHeader(requiredHeader, auditLayout, false)).toMatchObject({ kind: 'failed' });
  });

  it('lists the columns that nothing is read from', () => {
    const found = find(`${requiredHeader},Postcode,,Weather\n`);
    expect(found).toMatchObject({ header: { ignored: ['Postcode', 'Weather'], width: 11 } });
  });

  it('names a missing column and the names it looked for', () => {
    expect(find(`${requiredHeader.replace('outcome,', '')}\n`)).toEqual({
      kind: 'failed',
      message:
        'A column is missing: outcome (or "result", "audit outcome", "audit result", "overall outcome"). Add it to the export and send it again.',
    });
  });

  it('names every missing column', () => {
    const result = find('audit_id,origin,risk_band,date_completed,outcome\n');
    expect(result).toMatchObject({
      message: expect.stringMatching(/^3 columns are missing: activity_type .*; team_id .*; offic/),
    });
  });

  it('fails when two columns look like the same field', () => {
    expect(find(`${requiredHeader},Inspector\n`)).toEqual({
      kind: 'failed',
      message:
        'The columns "officer_id" and "Inspector" both look like officer_id. Rename or delete one of them.',
    });
    expect(find(`${requiredHeader},outcome\n`)).toMatchObject({
      message: 'Two columns are called "outcome". Rename or delete one of them.',
    });
  });

  it('fails when the data starts at once', () => {
    expect(find('A1,audit,RBIP,VH,2025-01-10,satisfactory,north,o-07\n')).toEqual({
      kind: 'failed',
      message:
        'No column names were found in the first 20 lines. One line must name the columns, such as audit_id, activity_type, origin, risk_band, date_completed, outcome, team_id, officer_id, with commas, semicolons or tabs between them.',
    });
  });

  it('fails on more than 200 columns', () => {
    const extra = Array.from({ length: 193 }, (_, at) => `extra ${at}`);
    expect(find(`${[...labels, ...extra].join(',')}\n`)).toMatchObject({
      message:
        'The file has 201 columns; at most 200 can be read. Export only the columns that are needed.',
    });
    expect(find(`${[...labels, ...extra.slice(1)].join(',')}\n`)).toMatchObject({ kind: 'found' });
  });
});
