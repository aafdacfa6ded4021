import type { Grain } from '../measure/grain.ts';
import type { Meaning } from '../spc/point-label.ts';
import type { Flag, Side, Signal } from '../spc/signal.ts';
import { countOf, formatCount } from './number-words.ts';

/** A month of a control chart as words need it: its name, and its lines as they are printed. */
export type NamedMonth = Readonly<{ name: string }>;

const meaningWords: Readonly<Record<Exclude<Meaning, 'common-cause'>, string>> = {
  improvement: 'A real change for the better',
  concern: 'A real change for the worse',
  neutral: 'A real change',
};

/** What a signal is about, printed: the mean and the limits of the phase it lies in. */
export type PrintedLines = Readonly<{ mean: string; lower: string; upper: string }>;

/**
 * What the rules saw in the latest figure: 'A real change for the better: the last 8 months are all
 * above the average of 87%'. No full stop. `signal` is the finding that names the latest point.
 */
export function changeWords(
  signal: Signal,
  meaning: Exclude<Meaning, 'common-cause'>,
  lines: PrintedLines & Readonly<{ figure?: string; span?: Grain }>,
): string {
  return `${meaningWords[meaning]}: ${findingWords(signal, lines)}`;
}

function findingWords(
  { rule, side, points }: Signal,
  lines: PrintedLines & Readonly<{ figure?: string; span?: Grain }>,
): string {
  const count = points.length;
  const { span = 'month' } = lines;
  switch (rule) {
    case 'outside':
      // Rounded, a figure may read as the limit it lies beyond.
      if (lines.figure === (side === 'high' ? lines.upper : lines.lower)) {
        return `the latest ${span} is ${besideMean(side)} the ${side === 'high' ? 'upper' : 'lower'} limit`;
      }
      return side === 'high'
        ? `the latest ${span} is above the ${lines.upper} that usual ${span}s stay under`
        : `the latest ${span} is below the ${lines.lower} that usual ${span}s stay over`;
    case 'shift':
      return `the last ${countOf(count, span)} are all ${besideMean(side)} the average of ${lines.mean}`;
    case 'trend':
      return `the last ${countOf(count, span)} go ${side === 'high' ? 'up' : 'down'} one after another`;
    case 'two-of-three':
      return `${span}s lie close to the ${side === 'high' ? 'upper' : 'lower'} limit, nearer than chance explains`;
  }
}

const besideMean = (side: Side): string => (side === 'high' ? 'above' : 'below');

/** What one rule says of one point, for its readout: 'one of 8 in a row above the average'. */
export function flagWords(flag: Flag, runLength: number): string {
  const { rule, side } = flag;
  switch (rule) {
    case 'outside':
      return side === 'high' ? 'above the upper limit' : 'below the lower limit';
    case 'shift':
      return `one of ${formatCount(runLength)} in a row ${besideMean(side)} the average`;
    case 'trend':
      return `one of ${formatCount(runLength)} in a row going ${side === 'high' ? 'up' : 'down'}`;
    case 'two-of-three':
      return `near the ${side === 'high' ? 'upper' : 'lower'} limit with a neighbour`;
  }
}
