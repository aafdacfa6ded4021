import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { toMonth } from '@plumbline/domain/period/month';
import { sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { exampleshireMeasures } from '@plumbline/testkit/exampleshire/measures/agreed';
import { measureDefinitions } from '@plumbline/testkit/exampleshire/measures/definitions';
import { exampleshireFigures } from '@plumbline/testkit/exampleshire/measures/figure-sets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { contextOf, setUpSmallService } from '../testing.ts';
import { agreeMeasures } from './agree-measures.ts';
import { listMeasures } from './list-measures.ts';
import { readMeasure } from './read-measure.ts';
import { readMeasureTable } from './read-measure-table.ts';
import { recordFigures } from './record-figures.ts';

/** The printed figure of the last month of a chart that has months with figures. */
function lastText(chart: MeasureChart | undefined): string | null {
  if (chart === undefined || !('months' in chart)) return null;
  const months = chart.months as readonly { text?: string | null; state?: string }[];
  return months.findLast((one) => one.state !== 'unfinished' && one.text)?.text ?? null;
}

describe.each(testDatabases)('measures of every kind on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  const read = (measure: string, period?: string): Promise<MeasureView> =>
    readMeasure(context, { measure, ...(period ? { period } : {}) });
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
    await agreeMeasures(context, exampleshireMeasures());
    for (const { figures } of exampleshireFigures()) await recordFigures(context, figures);
  });
  afterAll(() => db.close());

  it.each([
    ['1.1.1b', ['milestones']],
    ['1.1.2a', ['control']],
    ['1.2.1a', ['stock', 'backlog']],
    ['2.4.1b', ['interval', 'funnel']],
    ['3.1.2a', ['stock']],
    ['3.1.5a', ['interval']],
    ['1.1.2c', ['control']],
    ['3.2.2b', ['interval']],
    ['3.4.2a', ['running-total']],
  ])('%s is shown as %j', async (measure, kinds) => {
    const { charts, whyNotControlled } = await read(measure);
    expect(charts.map((chart) => chart.kind)).toEqual(kinds);
    const isOnLimits = charts.some((chart) => chart.kind === 'control' && chart.limits === 'level');
    expect(whyNotControlled === null).toBe(isOnLimits);
  });

  it.each(measureDefinitions.map(({ measure }) => measure))(
    'sentence, chart, status and file of %s tell one figure',
    async (measure) => {
      const view = await read(measure);
      const [main] = view.charts;
      const text = lastText(main);
      // Where one part speaks for the measure, it is named first.
      const told = view.sentence.replace(/^[A-Z][a-z ]+, the least complete of \d+: /, '');
      if (text !== null) expect(told.startsWith(text)).toBe(true);
      expect(main?.sentence).toBe(view.sentence);
      if (main === undefined) return;
      const { rows, columns, notes } = await readMeasureTable(context, main.key, { measure });
      expect(notes).toContain(main.sentence);
      expect(rows.length).toBeGreaterThan(0);
      expect(columns.every(({ key }) => rows.some((row) => key in row))).toBe(true);
      if (text !== null) {
        const last = rows.findLast((row) => row.value !== null && row.state !== 'unfinished');
        expect(last?.value).toBe(Number.parseFloat(text.replaceAll(',', '')));
      }
    },
  );

  it('the words of a flow are those of its chart: a step, limits, and what they mean for the target', async () => {
    const { sentence, verdict, outcome, charts, events } = await read('1.1.2a');
    expect(sentence).toMatch(
      /^\d+% in December 2024 \(\d+ of \d+ referrals\), against a target of 100%\. Better since January 2024/,
    );
    // Its day has come: what is said of the target is no forecast any more.
    expect(verdict).toBeNull();
    expect(sentence).toMatch(/so it does not meet 100% as it runs\.$/);
    expect((await read('1.1.2a', '2023-12')).verdict).toBe(
      'Will not reach it unless something changes',
    );
    expect(outcome).toMatch(
      /^Missed: it was due on 31 March 2024 .* Judged by three months together\.$/,
    );
    const [control] = charts;
    if (control?.kind !== 'control') throw new Error('no control chart');
    const gap = control.months.find((month) => month.month === '2023-08');
    expect(gap).toMatchObject({ state: 'missing', value: null });
    expect(new Set(control.months.map((month) => month.phase))).toEqual(new Set([0, 1]));
    expect(events.map((event) => event.title)).toContain('PRS live');
  });

  it('a status is of three months together, held down by a part that must be whole', async () => {
    const { status } = await read('1.1.2a');
    expect(status.reason).toMatch(/^October 2024 to December 2024 together: /);
  });

  it('a good status is near plan at best while the most urgent part is not whole', async () => {
    const sets = exampleshireFigures().slice(-3);
    const held = sets.flatMap(({ figures }) => figures.filter((one) => one.measure === '1.1.2a'));
    const good = held.map((figure) => {
      const of = figure.denominator ?? 0;
      const missed = figure.slice === sliceKey({ risk: 'very-high' }) ? 1 : 0;
      return { ...figure, numerator: of - missed };
    });
    await recordFigures(context, good);
    const { status } = await read('1.1.2a');
    expect(status.word).toBe('near-plan');
    expect(status.reason).toMatch(
      /Near plan at best while very high risk referrals in time are under 100%: \d\d%\.$/,
    );
    await recordFigures(context, held);
  });

  it('a backlog counts what came in and went out as it was recorded', async () => {
    const backlog = (await read('1.2.1a')).charts.find(({ kind }) => kind === 'backlog');
    if (backlog?.kind !== 'backlog') throw new Error('no backlog');
    const recorded = exampleshireFigures()
      .flatMap(({ figures }) => figures)
      .filter(
        ({ measure, slice }) => measure === '1.2.1a' && slice === sliceKey({ flow: 'received' }),
      );
    const last = backlog.months.slice(-12);
    const count = (month: string) => recorded.findLast((one) => one.month === month)?.numerator;
    expect(last.map((month) => month.received)).toEqual(last.map(({ month }) => count(month)));
    const sum = last.reduce((total, month) => total + (month.received ?? 0), 0);
    expect(sum).toBeGreaterThan(0);
    expect(backlog.sentence).toContain(
      `Over the last 12 months ${sum.toLocaleString('en-GB')} referrals came in and `,
    );
  });

  it('the parts of a measure are a file too, with the figures that the small charts end on', async () => {
    const { splits } = await read('1.1.2a');
    const table = await readMeasureTable(context, 'by-risk', { measure: '1.1.2a' });
    const { rows, columns, notes } = table;
    expect(columns.map(({ label }) => label)).toEqual([
      'Month',
      ...(splits[0]?.panels ?? []).map(({ label }) => label),
    ]);
    expect(notes).toContain(splits[0]?.sentence);
    for (const { key, months } of splits[0]?.panels ?? []) {
      expect(`${rows.at(-1)?.[key]}%`).toBe(months.at(-1)?.text);
    }
  });

  it('a stock says how many are to go to the target, and what became of it after its day', async () => {
    const early = await read('3.1.2a', '2024-03');
    expect(early.sentence).toMatch(/people to go/);
    const late = await read('3.1.2a');
    expect(late.outcome).toMatch(/^Met in \w+ 2024, \d months late/);
    expect(late.sentence).not.toContain('At that rate');
  });

  it('a survey score has a range for all who were asked; a count of everybody has none', async () => {
    const [score] = (await read('3.1.5a')).charts;
    const [completion] = (await read('3.2.4a')).charts;
    if (score?.kind !== 'interval' || completion?.kind !== 'interval') throw new Error('no waves');
    expect(score.months.every((wave) => wave.low !== null)).toBe(true);
    expect(completion.months.every((wave) => wave.low === null)).toBe(true);
  });

  it('an earlier period shows the measure up to then', async () => {
    const view = await read('1.1.2a', '2023-12');
    expect(view.sentence).toContain('in December 2023');
    expect(lastText(view.charts[0])).not.toBe(lastText((await read('1.1.2a')).charts[0]));
  });

  it('a measure that there is not, and a table that it has not, are said to be none', async () => {
    await expect(read('9.9.9z')).rejects.toMatchObject({ code: 'not-found' });
    await expect(readMeasureTable(context, 'teams', { measure: '1.1.2a' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('the list holds every measure in the order of the plan, with the status that its page has', async () => {
    const { sections } = await listMeasures(context);
    const list = sections.flatMap(({ measures }) => measures);
    const references = list.map(({ measure }) => measure);
    expect(references).toEqual(references.toSorted());
    expect(references).toEqual(
      expect.arrayContaining(measureDefinitions.map(({ measure }) => measure)),
    );
    for (const { measure, status } of list) {
      expect({ measure, status: status.word }).toEqual({
        measure,
        status: (await read(measure)).status.word,
      });
    }
    const of = (measure: string) => list.find((one) => one.measure === measure);
    expect(of('1.1.2a')?.freshness.words).toBe('to December 2024');
    expect(of('2.2.2a')).toMatchObject({ latest: null, freshness: { word: 'none' } });
  });

  it('figures given twice change nothing, and a new figure takes the place of the old', async () => {
    const sets = exampleshireFigures();
    const last = sets.at(-1)?.figures ?? [];
    expect(await recordFigures(context, last)).toBe(0);
    const one = { measure: '1.1.2c', month: toMonth('2024-12'), slice: wholeService };
    expect(await recordFigures(context, [{ ...one, numerator: 2, denominator: 6 }])).toBe(1);
    expect((await read('1.1.2c')).sentence).toMatch(/^33% in December 2024 \(2 of 6 checks\)/);
    expect(await recordFigures(context, last)).toBe(1);
  });

  it('every fault of given figures is told at once, and then none is recorded', async () => {
    const month = toMonth('2024-11');
    const given = (measure: string, numerator: number, denominator: number | null) => ({
      measure,
      month,
      slice: wholeService,
      numerator,
      denominator,
    });
    const before = (await read('3.2.2b')).sentence;
    const faulty = [
      given('3.2.2b', 1, 4),
      given('3.2.2b', 5, 4),
      given('3.2.2b', -1, 4),
      given('3.2.2b', 1, null),
      given('2.2.2a', 80, null),
      given('0.0.0a', 80, null),
      { ...given('3.2.2b', 1, 4), month: toMonth('2025-02') },
      { ...given('3.2.2b', 1, 4), slice: sliceKey({ team: 'north' }) },
    ];
    const fault = await recordFigures(context, faulty).catch((error: Error) => error.message);
    expect(String(fault).split('\n')).toEqual([
      '3.2.2b, November 2024: The part is larger than the whole.',
      '3.2.2b, November 2024: Give numbers of 0 or more.',
      '3.2.2b, November 2024: Give what it is a share of.',
      '2.2.2a, November 2024: It is counted from records, so it cannot be typed.',
      '0.0.0a, November 2024: There is no measure of this name in that month.',
      '3.2.2b, February 2025: The month has not begun.',
      '3.2.2b, November 2024: It is not split by "team=north".',
    ]);
    expect((await read('3.2.2b')).sentence).toBe(before);
  });

  it('no page of a measure holds a figure that is not a number', async () => {
    for (const { measure } of measureDefinitions) {
      expect(JSON.stringify(await read(measure))).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('a year before any figure says so on every measure, and draws nothing', async () => {
    for (const { measure } of measureDefinitions) {
      const { sentence, status, charts, splits } = await read(measure, '2018-19');
      expect(sentence).toBe('No figures are held up to March 2019.');
      expect(status.word).toBe('no-status');
      expect({ charts, splits }).toEqual({ charts: [], splits: [] });
    }
  });

  it('a period to come is told from one that is none', async () => {
    await expect(read('3.2.2b', '2030-31')).rejects.toThrow('"2030-31" has not begun yet');
    await expect(read('3.2.2b', 'soon')).rejects.toThrow('"soon" is not a period');
  });

  it('steps are read from today, or from the end of a period that is over', async () => {
    const spokenFrom = async (period?: string) => {
      const [chart] = (await read('2.1.1a', period)).charts;
      return chart?.kind === 'milestones' ? [chart.today, chart.isToday] : [];
    };
    expect(await spokenFrom()).toEqual(['2025-01-15', true]);
    expect(await spokenFrom('2023-24')).toEqual(['2024-04-01', false]);
  });

  it('a changed definition stands among what happened, and in the chart', async () => {
    const [definition] = exampleshireMeasures().definitions.filter(
      (one) => one.measure === '3.2.6a',
    );
    if (definition === undefined) throw new Error('no definition');
    const nothing = {
      tolerances: [],
      standingTargets: [],
      annualTargets: [],
      events: [],
      milestones: {},
      benchmarks: [],
    };
    const changed = { ...definition, version: 2, effectiveFrom: toMonth('2024-06') };
    await agreeMeasures(context, { ...nothing, definitions: [changed] });
    const { events, charts } = await read('3.2.6a');
    expect(events.at(0)).toMatchObject({ kind: 'definition', month: '2024-06' });
    const [control] = charts;
    if (control?.kind !== 'control') throw new Error('no control chart');
    expect(control.events.map((event) => event.kind)).toContain('definition');
  });
});
