import { describe, expect, it } from 'vitest';
import { chartTable } from './chart-table.ts';
import { measurePaper } from './measure-paper.ts';
import { board, late, measureView, noFigure, trend } from './paper-fixture.ts';
import { paperText } from './paper-text.ts';

describe('a measure as a paper', () => {
  const text = paperText(measurePaper(measureView, board));

  it('has its sentence, status, chart in words, table, commentary, decision and source in this order', () => {
    const parts = [
      '2.2.2B AUDITS WITHIN THEIR MONTH',
      '71% in December 2024.',
      'Off plan: 71% of 90%.',
      'As it runs: Will not reach it',
      '[Chart of Audits within their month: Month by month. 71% in December 2024.]',
      'Period\tFigure\tMeasured against',
      'COMMENTARY, QUARTER 3, OCTOBER TO DECEMBER 2024',
      'Cause: Two officers left.',
      'To decide: Whether to hire.',
      'Source: Exampleshire · measure 2.2.2b',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says who owes an explanation that was not given', () => {
    const unsaid = { ...noFigure, measure: measureView.measure };
    const sections = [{ key: '2', title: 'Protection', measures: [unsaid] }];
    expect(paperText(measurePaper(measureView, { ...board, sections }))).toContain(
      'No figure received from Head of People.',
    );
  });

  it('that is not on the Board has neither commentary nor decision', () => {
    const other = paperText(measurePaper({ ...measureView, measure: '9.9.9z' }, board));
    expect(other).not.toContain('COMMENTARY');
    expect(other).not.toContain('To decide');
    expect(late.commentary).not.toBeNull();
  });
});

describe('the table of a chart in a paper', () => {
  it('of a control chart has no month under way', () => {
    const month = { label: 'December 2024', value: 1, text: '1', made: null, phase: 0 };
    const rest = {
      mean: null,
      lower: null,
      upper: null,
      target: 5,
      meaning: 'neutral',
      findings: ['high'],
    } as const;
    const { rows } = chartTable(
      {
        kind: 'control',
        key: 'control',
        title: 'Month by month',
        sentence: '',
        limits: 'level',
        typical: null,
        possible: { low: 0, high: null },
        targetText: 'Target 5',
        baseline: null,
        edges: [],
        events: [],
        months: [
          { ...month, ...rest, month: '2024-12', state: 'observed' },
          { ...month, ...rest, month: '2025-01', state: 'unfinished' },
        ],
      },
      'Visits',
    );
    expect(rows).toEqual([['December 2024', '1', 'Target 5', 'high']]);
  });

  it('has the last thirteen periods and says so', () => {
    const { caption, rows } = chartTable(trend, 'Audits');
    expect(caption).toBe('Audits: Month by month, the last 13 periods');
    expect(rows).toHaveLength(13);
    expect(rows.at(-1)).toEqual(['Month 15', '15%', 'Target 90%']);
  });

  it('leaves out a column that says nothing, and says where there is no figure', () => {
    const months = trend.months.slice(0, 2).map((one) => ({ ...one, text: null }));
    const { caption, columns, rows } = chartTable({ ...trend, months, aim: null }, 'Audits');
    expect(caption).toBe('Audits: Month by month');
    expect(columns).toEqual(['Period', 'Figure']);
    expect(rows[0]).toEqual(['Month 1', 'no figure']);
  });

  it('of milestones has days in words', () => {
    const { rows } = chartTable(
      {
        kind: 'milestones',
        key: 'steps',
        title: 'Steps',
        sentence: '',
        from: '2024-04-01',
        to: '2025-03-31',
        today: '2025-01-15',
        isToday: true,
        steps: [
          {
            key: 'a',
            name: 'Agreed',
            due: '2024-06-30',
            reached: null,
            state: 'overdue',
            text: 'Overdue',
          },
        ],
      },
      'Policy',
    );
    expect(rows).toEqual([['Agreed', '30 June 2024', 'not yet', 'Overdue']]);
  });
});
