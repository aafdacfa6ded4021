import type { Counts } from '../proportion/counts.ts';
import type { Definition } from './definition.ts';
import type { Grain } from './grain.ts';

/** The pictures that measures are shown in. */
export type ChartKind =
  | 'xmr'
  | 'p-chart'
  | 'running-total'
  | 'running-share'
  | 'stock'
  | 'waves'
  | 'rolling-share'
  | 'milestones';

/** Which picture suits a measure; where that is not an XmR chart, why not, in a sentence. */
export type ChartChoice = Readonly<{ chart: ChartKind; whyNotXmr: string | null }>;

/** What decides the picture; a figure is of a month where it is left out. */
type Charted = Pick<Definition, 'timeBasis' | 'unit'> & Partial<Pick<Definition, 'grain'>>;

/** Under so many cases a month, chance moves a percentage more than an XmR chart can allow for. */
const leastBase = 30;

/** Of the rarer of the two outcomes, under so many a month leave no chart of months at all. */
const leastRare = 2;

/** And under so many, or with months so unlike in size, each month needs limits of its own. */
const evenRare = 5;
const mostUneven = 4;

/** Under so many a month, counts are too few for their months to vary evenly about a mean. */
const leastCount = 2;

/**
 * The picture that suits a measure by how it runs through time and, for shares month by month, by
 * the cases behind them. An XmR chart is refused where its limits would be wrong: on running totals
 * and rolling sums, on stocks, on surveys, and on percentages of few.
 *
 * Source: simulated false alarms of a stable process over 24 months: 16% of XmR charts of
 * independent months, 38% of percentages of 8 to 200, 37% of 40 people at 97%, and every chart of a
 * running total. p charts of under two of the rarer outcome a month signal in 70% and more.
 */
export function chartFor(
  { timeBasis, unit, grain = 'month' }: Charted,
  months: readonly Counts[] = [],
): ChartChoice {
  switch (timeBasis) {
    case 'flow':
      return unit === 'percent' ? ofShares(months, grain) : ofCounts(months, grain);
    case 'cumulative':
      return unit === 'percent'
        ? refuse(
            'running-share',
            `${runningTotal(grain)} It is shown from April on, against its target.`,
          )
        : refuse(
            'running-total',
            `${runningTotal(grain)} It is shown against what is expected by now.`,
          );
    case 'stock':
      return refuse(
        'stock',
        `A level carries over from ${grain} to ${grain}, so limits would signal nearly every ${grain}. It is shown as a level, with what is left to its target.`,
      );
    case 'wave':
      return refuse(
        'waves',
        'A few waves of a survey are too few for limits. Each is shown by itself.',
      );
    case 'proportion':
      return refuse(
        'rolling-share',
        'Twelve months rolled into one share have eleven in common with the next, so limits would signal nearly every month. Each share is shown with its range.',
      );
    case 'milestone':
      return refuse(
        'milestones',
        'A milestone is reached on a day; it has no months to compare. Its days are shown on a line.',
      );
  }
}

const runningTotal = (span: Grain): string =>
  `A running total grows all year and starts again in April, so limits on it would signal nearly every ${span}.`;

function ofShares(months: readonly Counts[], span: Grain): ChartChoice {
  if (months.length === 0) return { chart: 'xmr', whyNotXmr: null };
  const bases = months.map((month) => month.denominator);
  const [smallest, largest] = [Math.min(...bases), Math.max(...bases)];
  const all = bases.reduce((sum, base) => sum + base, 0);
  const met = months.reduce((sum, month) => sum + month.numerator, 0);
  // The side with fewer cases is what the months differ by.
  const rare = Math.min(met, all - met) / months.length;
  if (rare < leastRare) {
    return refuse(
      'rolling-share',
      `Under ${leastRare} cases a ${span} on average go the rarer way, so single ${span}s say little. Twelve months are rolled into one share, shown with its range.`,
    );
  }
  if (smallest < leastBase) {
    return refuse(
      'p-chart',
      `Some ${span}s have under ${leastBase} cases, so each ${span} has limits of its own.`,
    );
  }
  if (rare < evenRare || largest > mostUneven * smallest) {
    return refuse(
      'p-chart',
      rare < evenRare
        ? `Under ${evenRare} cases a ${span} on average go the rarer way, so each ${span} has limits of its own.`
        : `Some ${span}s have over ${mostUneven} times the cases of others, so each ${span} has limits of its own.`,
    );
  }
  return { chart: 'xmr', whyNotXmr: null };
}

function ofCounts(months: readonly Counts[], span: Grain): ChartChoice {
  const mean = months.reduce((sum, month) => sum + month.numerator, 0) / Math.max(1, months.length);
  if (months.length === 0 || mean >= leastCount) return { chart: 'xmr', whyNotXmr: null };
  return refuse(
    'running-total',
    `Under ${leastCount} a ${span} on average are too few for limits; the running total is shown.`,
  );
}

const refuse = (chart: ChartKind, whyNotXmr: string): ChartChoice => ({ chart, whyNotXmr });
