import type { FindingView } from '@plumbline/contract/measure/measure-view';
import type { Grain } from '@plumbline/domain/measure/grain';
import type { Month } from '@plumbline/domain/period/month';
import type { PChart } from '@plumbline/domain/proportion/p-chart';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { meaningOf } from '@plumbline/domain/spc/point-label';
import type { Signal } from '@plumbline/domain/spc/signal';
import type { XmrChart } from '@plumbline/domain/spc/xmr-chart';
import type { MeasureFacts } from './measure-facts.ts';
import { directionOf } from './measure-panel.ts';

const ruleNames = {
  outside: 'Outside the limits',
  shift: 'A run on one side of the average',
  trend: 'A run in one direction',
  'two-of-three': 'Two of three near a limit',
} as const;

/** What the rules saw, the latest first. */
export function controlFindings(
  { signals }: XmrChart | PChart,
  facts: MeasureFacts,
): readonly FindingView[] {
  const direction = directionOf(facts.definition);
  const span = facts.definition.grain;
  return inOneLine(signals).map((signal) => {
    const meaning = meaningOf(signal, direction);
    return {
      rule: ruleNames[signal.rule],
      words: signalWords(signal, span),
      months: spanWords(
        signal.points.map((place) => facts.shown[place]).filter(isMonthKnown),
        facts,
      ),
      meaning: meaning === 'common-cause' ? 'neutral' : meaning,
    };
  });
}

/** Points outside the same limit one after the other are one finding; the latest first. */
function inOneLine(signals: readonly Signal[]): readonly Signal[] {
  const runs: Signal[] = [];
  for (const signal of signals) {
    const before = runs.findLast(({ rule, side }) => rule === 'outside' && side === signal.side);
    const follows = before?.points.at(-1) === (signal.points[0] ?? 0) - 1;
    if (signal.rule === 'outside' && before !== undefined && follows) {
      runs[runs.indexOf(before)] = { ...before, points: [...before.points, ...signal.points] };
    } else runs.push(signal);
  }
  const last = ({ points }: Signal) => points.at(-1) ?? 0;
  return runs.toReversed().toSorted((a, b) => last(b) - last(a));
}

function signalWords({ rule, side, points }: Signal, span: Grain): string {
  switch (rule) {
    case 'outside': {
      const where = side === 'high' ? 'above the upper limit' : 'below the lower limit';
      return points.length === 1
        ? capitalised(where)
        : `${countOf(points.length, span)} in a row ${where}`;
    }
    case 'shift':
      return `${countOf(points.length, span)} in a row ${side === 'high' ? 'above' : 'below'} the average`;
    case 'trend':
      return `${countOf(points.length, span)} in a row going ${side === 'high' ? 'up' : 'down'}`;
    case 'two-of-three':
      return `Close together near the ${side === 'high' ? 'upper' : 'lower'} limit`;
  }
}

function spanWords(of: readonly Month[], { label }: MeasureFacts): string {
  const [first, last] = [of[0], of.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? label(first) : `${label(first)} to ${label(last)}`;
}

const isMonthKnown = (month: Month | undefined): month is Month => month !== undefined;

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
