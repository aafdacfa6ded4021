import type { OutcomeFigures, OutcomesView } from '@plumbline/contract/protection/protection-view';
import { type AuditTallies, sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import type { Ratio } from '@plumbline/domain/aggregate/totals';
import { type Outcome, type RiskBand, riskBands } from '@plumbline/domain/audit/audit';
import { riskBandNames } from '@plumbline/domain/audit/audit-words';
import { unsatisfactoryShare } from '@plumbline/domain/measure/audit-measures';
import { type Month, months } from '@plumbline/domain/period/month';
import { formatPercent } from '@plumbline/domain/sentence/number-words';
import { outcomeSentence } from '@plumbline/domain/sentence/outcome-sentence';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import type { PageMonths } from './page-months.ts';

/** Aim differs by design: work at very high risk should find more than work at low risk. */
const noBandReason = 'The band is agreed for all audits, so it does not apply to a part of them.';

/**
 * Outcomes with the audits behind them. The share of unsatisfactory audits says how well work is
 * aimed: it has a band, and neither end of it is good. The band is of all audits: a part of them,
 * by a filter, is not judged by it.
 */
export function outcomesView(facts: {
  readonly tallies: AuditTallies;
  readonly months: PageMonths;
  readonly rule: ToleranceRule | undefined;
  /** Whether no filter narrows the audits. */
  readonly isWhole: boolean;
}): OutcomesView {
  const { tallies, months: page, isWhole } = facts;
  const rule = isWhole ? facts.rule : undefined;
  const rolling = countOutcomes(tallies, page.rolling, riskBands);
  const share = shareOf(rolling);
  const judged = statusOf({
    rule,
    unit: unsatisfactoryShare.unit,
    value: share.kind === 'ratio' ? share.value : null,
    expected: null,
    base: share.base,
    minimumBase: unsatisfactoryShare.minimumBase,
    through: page.through,
  });
  const status: Status =
    facts.rule && !isWhole ? { word: 'no-status', reason: noBandReason, figure: null } : judged;
  const through = page.rolling.at(-1) ?? page.from;
  return {
    sentence: outcomeSentence({
      share,
      figure: status.figure ?? (share.kind === 'ratio' ? formatPercent(share.value) : null),
      through,
      awaiting: rolling.awaiting,
    }),
    status,
    rolling: share,
    band: rule?.kind === 'band' ? { low: rule.low, high: rule.high } : null,
    byMonth: page.rolling.map((month) => ({
      key: month,
      label: months.shortLabel(month).slice(0, 3),
      longLabel: months.label(month),
      ...countOutcomes(tallies, [month], riskBands),
    })),
    byRiskBand: riskBands
      .map((band) => ({
        key: band,
        label: riskBandNames[band],
        longLabel: `${riskBandNames[band]} risk`,
        ...countOutcomes(tallies, page.rolling, [band]),
      }))
      .filter((row) => row.satisfactory + row.unsatisfactory + row.awaiting > 0),
  };
}

type Counts = Pick<OutcomeFigures, Outcome>;

function countOutcomes(
  tallies: AuditTallies,
  wanted: readonly Month[],
  bands: readonly RiskBand[],
): Counts {
  const count = (outcome: Outcome) =>
    bands.reduce(
      (sum, band) => sum + sumMonths(tallies.byOutcome.get(`${outcome}|${band}`), wanted),
      0,
    );
  return {
    satisfactory: count('satisfactory'),
    unsatisfactory: count('unsatisfactory'),
    awaiting: count('awaiting'),
  };
}

function shareOf({ satisfactory, unsatisfactory }: Counts): Ratio {
  const base = satisfactory + unsatisfactory;
  const needed = unsatisfactoryShare.minimumBase;
  if (base < Math.max(1, needed)) return { kind: 'too-few', base, needed };
  return { kind: 'ratio', value: (100 * unsatisfactory) / base, numerator: unsatisfactory, base };
}
