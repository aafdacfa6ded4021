import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayAt, dayNumber, toDay } from './day.ts';
import { months, toMonth } from './month.ts';
import {
  coverage,
  latestQuarter,
  nextPeriod,
  parseReportingPeriod,
  previousPeriod,
  type ReportingPeriod,
  reportingPeriodKey,
  reportingPeriodLabel,
  samePeriodLastYear,
} from './reporting-period.ts';

const today = toDay('2025-01-15');

function period(key: string, on: Day = today): ReportingPeriod {
  return parseReportingPeriod(key, on) ?? expect.fail(`${key} is a reporting period`);
}

const anyDay = fc
  .integer({ min: dayNumber(toDay('2013-01-01')), max: dayNumber(toDay('2060-01-01')) })
  .map(dayAt);
const anyKey = anyDay.chain((day) => {
  const month = months.floor(day);
  return fc
    .constantFrom('ytd', month, latestQuarter(day), latestQuarter(day).slice(0, 7))
    .map((key) => ({ key, day }));
});

describe('the key of a reporting period', () => {
  it('names a year, a quarter, a month or the year so far', () => {
    expect(period('2024-25')).toEqual({ kind: 'financial-year', year: '2024-25' });
    expect(period('2024-25-Q3')).toEqual({ kind: 'quarter', quarter: '2024-25-Q3' });
    expect(period('2024-12')).toEqual({ kind: 'month', month: '2024-12' });
    expect(period('ytd')).toEqual({ kind: 'year-to-date', year: '2024-25' });
  });

  it('reads back from its period', () => {
    fc.assert(
      fc.property(anyKey, ({ key, day }) => {
        expect(reportingPeriodKey(period(key, day))).toBe(key);
      }),
    );
  });

  it('names nothing when the period has not begun', () => {
    for (const key of ['2025-26', '2024-25-Q5', '2025-26-Q1', '2025-02', '9998-99', '9999-00']) {
      expect(parseReportingPeriod(key, today), key).toBeUndefined();
    }
    expect(parseReportingPeriod('2024-25-Q4', today)).toBeDefined();
  });

  it('names nothing before April 2012, when a year and a month could read the same', () => {
    for (const key of ['2011-12', '2003-04', '2012-03', '2011-12-Q4', '0000-01', '0001-02']) {
      expect(parseReportingPeriod(key, today), key).toBeUndefined();
    }
    expect(period('2012-13').kind).toBe('financial-year');
    expect(period('2012-12').kind).toBe('month');
  });

  it('is never any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseReportingPeriod(text, today);
        if (read !== undefined) expect(reportingPeriodKey(read)).toBe(text);
      }),
    );
    expect(parseReportingPeriod('', today)).toBeUndefined();
    expect(parseReportingPeriod('YTD', today)).toBeUndefined();
  });
});

describe('the label of a reporting period', () => {
  it('is what its kind is called', () => {
    expect(
      ['2024-25', '2024-25-Q3', '2024-12', 'ytd'].map((key) => reportingPeriodLabel(period(key))),
    ).toEqual([
      '2024 to 2025',
      'Quarter 3, October to December 2024',
      'December 2024',
      '2024 to 2025, so far',
    ]);
  });
});

describe('the periods before and after', () => {
  it('are of the same kind', () => {
    expect(previousPeriod(period('2024-25-Q1'))).toEqual(period('2023-24-Q4'));
    expect(previousPeriod(period('2024-04'))).toEqual(period('2024-03'));
    expect(nextPeriod(period('2023-24'), today)).toEqual(period('2024-25'));
  });

  it('lead from the year so far to the whole year before', () => {
    expect(previousPeriod(period('ytd'))).toEqual(period('2023-24'));
    expect(nextPeriod(period('ytd'), today)).toBeUndefined();
  });

  it('end where nothing has begun yet and where nothing can be reported', () => {
    expect(nextPeriod(period('2025-01'), today)).toBeUndefined();
    expect(nextPeriod(period('2024-25-Q3'), today)).toEqual(period('2024-25-Q4'));
    expect(previousPeriod(period('2012-13'))).toBeUndefined();
    expect(previousPeriod(period('2012-04'))).toBeUndefined();
  });
});

describe('coverage', () => {
  it('of the year parts it into complete months, the one under way and those ahead', () => {
    const year = coverage(period('2024-25'), today);
    expect(year).toMatchObject({ year: '2024-25', from: '2024-04', to: '2025-03' });
    expect(year.complete).toEqual(months.range(toMonth('2024-04'), toMonth('2024-12')));
    expect([year.through, year.unfinished, year.ahead]).toEqual([
      '2024-12',
      '2025-01',
      ['2025-02', '2025-03'],
    ]);
  });

  it('of the year so far reaches to the month under way', () => {
    expect(coverage(period('ytd'), today)).toMatchObject({
      to: '2025-01',
      through: '2024-12',
      unfinished: '2025-01',
      ahead: [],
    });
  });

  it('of a past period is complete and judged at its own end', () => {
    expect(coverage(period('2024-25-Q2'), today)).toMatchObject({
      complete: ['2024-07', '2024-08', '2024-09'],
      through: '2024-09',
      unfinished: undefined,
      ahead: [],
    });
  });

  it('of a quarter that has only begun is judged at the last complete month of the year', () => {
    expect(coverage(period('2024-25-Q4'), today)).toMatchObject({
      complete: [],
      through: '2024-12',
      unfinished: '2025-01',
      ahead: ['2025-02', '2025-03'],
    });
  });

  it('has no month to judge in the first month of a year', () => {
    const april = toDay('2024-04-30');
    expect(coverage(period('ytd', april), april)).toMatchObject({
      complete: [],
      through: undefined,
      unfinished: '2024-04',
    });
  });

  it('counts a month as complete on the day after its last, not on it', () => {
    const last = toDay('2024-12-31');
    expect(coverage(period('2024-12', last), last).unfinished).toBe('2024-12');
    expect(coverage(period('2024-12'), toDay('2025-01-01')).complete).toEqual(['2024-12']);
  });

  it('parts always make up the period', () => {
    fc.assert(
      fc.property(anyKey, ({ key, day }) => {
        const { complete, unfinished, ahead, from, to, through } = coverage(period(key, day), day);
        const parts = [...complete, ...(unfinished === undefined ? [] : [unfinished]), ...ahead];
        expect(parts).toEqual(months.range(from, to));
        if (through !== undefined) expect(months.lastDay(through) < day).toBe(true);
        if (complete.length > 0) expect(through).toBe(complete.at(-1));
      }),
    );
  });
});

describe('comparisons', () => {
  it('take the same months a year earlier', () => {
    expect(samePeriodLastYear([toMonth('2024-12'), toMonth('2025-01')])).toEqual([
      '2023-12',
      '2024-01',
    ]);
  });

  it('begin from the last quarter that has ended', () => {
    expect(latestQuarter(today)).toBe('2024-25-Q3');
    expect(latestQuarter(toDay('2025-03-31'))).toBe('2024-25-Q3');
    expect(latestQuarter(toDay('2025-04-01'))).toBe('2024-25-Q4');
  });
});
