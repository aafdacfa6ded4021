import { scheduleLayout } from '@plumbline/contract/source/schedule-layout';
import { describe, expect, it } from 'vitest';
import { readAll } from './fixtures/read-all.ts';

describe('the rows of a schedule', () => {
  it('have the first due date as the current one where that is blank', async () => {
    const text = [
      'schedule_id;UPRN;Year;Risk;Team;First due;Current due;Last audited',
      'S1;100012345678;2024/25;VH;north;01/06/2024;;never',
      'S2;100012345679;2024 to 2025;H;south;2024-07-01;2024-09-01;1 May 2022',
    ].join('\n');
    const { rows } = await readAll(text, { layout: scheduleLayout });
    expect(rows.map(({ fields }) => fields)).toMatchObject([
      {
        itemId: 'S1',
        year: '2024-25',
        firstDue: '2024-06-01',
        due: '2024-06-01',
        lastAuditedBefore: null,
      },
      {
        itemId: 'S2',
        year: '2024-25',
        due: '2024-09-01',
        lastAuditedBefore: '2022-05-01',
        rebandedTo: null,
      },
    ]);
  });

  it('say nothing happened where a cell has a word for nothing', async () => {
    const text = [
      'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,removed_on,removed_reason,rebanded_to,rebanded_on',
      'S1,P1,2024-25,VH,north,2024-06-01,,n/a,none,',
      'S2,P2,2024-25,VH,north,2024-06-01,,Not removed,-,',
      'S3,P3,2024-25,VH,north,2024-06-01,,,medium,',
    ].join('\n');
    const { rows } = await readAll(text, { layout: scheduleLayout });
    expect(rows.map(({ issues }) => issues.map(({ column }) => column))).toEqual([
      [],
      [],
      ['rebanded_on'],
    ]);
    for (const { fields } of rows.slice(0, 2)) {
      expect(fields).toMatchObject({ removedReason: null, rebandedTo: null });
    }
  });

  it('name no team and no premises by a word for nothing, and need a premises', async () => {
    const text = [
      'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date,last_audited_on',
      'S1,P1,2024-25,VH,None,2024-06-01,N/A',
      'S2, none ,2024-25,VH,north,2024-06-01,',
      'S3,N/A,2024-25,VH,north,2024-06-01,',
      'S4,nonesuch,2024-25,VH,none of us,2024-06-01,',
    ].join('\n');
    const { rows } = await readAll(text, { layout: scheduleLayout });
    expect(rows.map(({ fields }) => fields?.team)).toEqual([
      null,
      undefined,
      undefined,
      'none of us',
    ]);
    for (const { issues } of rows.slice(1, 3)) {
      expect(issues).toEqual([
        { column: 'premises_id', message: 'This cell is empty and must be filled.' },
      ]);
    }
  });

  it('have a due date where there is no column for the current one', async () => {
    const text =
      'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date\nS1,P1,2024-25,VH,north,2024-06-01\n';
    const { rows } = await readAll(text, { layout: scheduleLayout });
    expect(rows[0]?.fields).toMatchObject({ due: '2024-06-01', removedOn: null });
  });
});
