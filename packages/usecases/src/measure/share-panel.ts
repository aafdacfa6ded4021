import { shareOver, yearToDate } from '@plumbline/domain/aggregate/totals';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { endsItsSpan } from '@plumbline/domain/measure/grain';
import { placeInYear } from '@plumbline/domain/period/financial-year';
import { months, nameOfMonth } from '@plumbline/domain/period/month';
import { monthsWithout } from '@plumbline/domain/sentence/months-without';
import { wholeService } from '@plumbline/domain/slice/slice';
import { judgeFigure } from './judge-figure.ts';
import { lastYearWords } from './last-year.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { aimOf, latestMonth, type MeasurePanel, madeOf } from './measure-panel.ts';

/** A share that runs through the financial year and starts again in April: no landing, no limits. */
export function sharePanel(facts: MeasureFacts): MeasurePanel {
  const { definition, print, shown, end } = facts;
  const observations = [...facts.of(wholeService).values()];
  const shareAt = (month: (typeof shown)[number]) =>
    shareOver(yearToDate(observations, month), definition.minimumBase);
  const monthsShown = shown.map((month) => {
    const share = shareAt(month);
    const isKnown = share.kind === 'ratio';
    return {
      month,
      label: facts.label(month),
      value: isKnown ? share.value : null,
      text: isKnown ? print.figure(share.value) : null,
      made: isKnown ? madeOf(facts, { numerator: share.numerator, denominator: share.base }) : null,
    };
  });
  const latest = shareAt(end);
  const value = latest.kind === 'ratio' ? latest.value : null;
  const status = judgeFigure(facts, { value, base: latest.base });
  const made = monthsShown.at(-1)?.made;
  const sentence =
    value === null
      ? `No share can be shown by the end of ${months.label(end)}.`
      : `${print.figure(value)} ${spanWords(facts)} (${made}).`;
  return {
    sentence,
    status,
    verdict: null,
    charts: [
      {
        kind: 'trend',
        key: 'months',
        title: `${definition.shortName}, the financial year so far`,
        sentence,
        aim: aimOf(facts),
        months: monthsShown,
        toGo: null,
        ahead: null,
      },
    ],
    findings: [],
    cautions: [],
    whyNotControlled: chartFor(definition).whyNotXmr,
    ...lastYearWords(facts, (month) => {
      const share = shareAt(month);
      return share.kind === 'ratio' ? share.value : null;
    }),
    judged: monthsShown.map(({ month, value: judged }) => ({ month, value: judged })),
    latest: value === null ? null : print.figure(value),
    dataTo: latestMonth(facts),
    moves: null,
  };
}

/** What of the year is in the share: 'from April to the end of December, not counting July, which has no figure'. */
function spanWords({ definition, of, end, page }: MeasureFacts): string {
  const held = of(wholeService);
  const ends = endsItsSpan(definition.grain);
  const missing = isFromRecords(definition)
    ? []
    : page.complete.filter((month) => ends(month) && month <= end && !held.has(month));
  const span = placeInYear(end) === 0 ? 'in April' : `from April to the end of ${nameOfMonth(end)}`;
  return missing.length === 0 ? span : `${span}, not counting ${monthsWithout(missing)}`;
}
