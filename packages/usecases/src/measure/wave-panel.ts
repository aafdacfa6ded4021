import type { IntervalMonth } from '@plumbline/contract/measure/measure-view';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { type Month, months } from '@plumbline/domain/period/month';
import { formatCount, formatPercent } from '@plumbline/domain/sentence/number-words';
import {
  smallWaveSentence,
  type WaveChange,
  waveSentence,
} from '@plumbline/domain/sentence/wave-sentence';
import { wholeService } from '@plumbline/domain/slice/slice';
import type { MoveSince } from '@plumbline/domain/status/since-earlier';
import { readWave, type WaveReading, waveChange } from '@plumbline/domain/wave/read-wave';
import { judgeFigure } from './judge-figure.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { aimOf, type MeasurePanel, type Moves, madeOf, movesBy } from './measure-panel.ts';

/** One wave of a measure: what was answered, and how sure its score is. */
type Read = {
  readonly month: Month;
  readonly observation: Observation;
  readonly population: number | null;
  readonly reading: WaveReading;
};

/**
 * A survey, wave by wave: its score with the range for all who were asked, and whether it changed.
 * `asked` is the measure of how many were asked; without one the figure is a count of everybody,
 * which has no range.
 */
export function wavePanel(facts: MeasureFacts, asked: MeasureFacts | null): MeasurePanel {
  const { definition, shown } = facts;
  const held = facts.of(wholeService);
  const waves = shown.flatMap((month): readonly Read[] => {
    const observation = held.get(month);
    return observation === undefined ? [] : [readOne(facts, asked, { month, observation })];
  });
  const last = waves.at(-1);
  const sentence = last === undefined ? 'No wave has been recorded yet.' : tell(facts, waves, last);
  return {
    sentence,
    status: judgeFigure(facts, {
      value: last?.reading.kind === 'score' ? last.reading.percent : null,
      base: last?.observation.denominator ?? null,
      sinceLast: sinceLast(waves),
    }),
    verdict: null,
    charts: [
      {
        kind: 'interval',
        key: 'waves',
        title: `${definition.shortName}, wave by wave`,
        sentence,
        look: 'dots',
        aim: aimOf(facts),
        months: waves.map((wave) => drawn(facts, wave)),
      },
    ],
    findings: [],
    cautions:
      asked === null
        ? []
        : [
            'The range takes those who answered for a fair sample of all who were asked; that cannot be checked.',
          ],
    whyNotControlled: chartFor(definition).whyNotXmr,
    // The sentence compares with the wave before.
    lastYear: null,
    across: [],
    judged: waves.map(({ month, reading }) => ({
      month,
      value: reading.kind === 'score' ? reading.percent : null,
    })),
    latest: last?.reading.kind === 'score' ? facts.print.figure(last.reading.percent) : null,
    dataTo: last?.month ?? null,
    moves: movesOf(facts, waves),
  };
}

/** How the last wave moved from the one before, with its range. */
function sinceLast(waves: readonly Read[]): MoveSince | null {
  const [before, last] = [waves.at(-2), waves.at(-1)];
  if (before?.reading.kind !== 'score' || last === undefined) return null;
  const change = waveChange(last.reading, before.reading);
  if (change === null) return null;
  const { low, high } = change;
  return { before: { value: before.reading.percent, month: before.month }, low, high };
}

function movesOf({ definition }: MeasureFacts, waves: readonly Read[]): Moves | null {
  const move = sinceLast(waves);
  if (move === null) return null;
  const isReal = move.low > 0 || move.high < 0;
  return movesBy(isReal ? move.low + move.high : 0, definition.better);
}

function readOne(
  { definition }: MeasureFacts,
  asked: MeasureFacts | null,
  { month, observation }: Pick<Read, 'month' | 'observation'>,
): Read {
  const answers = observation.denominator ?? 0;
  const invited = asked?.of(wholeService).get(month)?.denominator ?? null;
  // A count of everybody is its own population: nothing is left to chance.
  const population = asked === null ? answers : invited;
  const wave = { favourable: observation.numerator, answers, population };
  return { month, observation, population, reading: readWave(wave, definition.minimumBase) };
}

function drawn(facts: MeasureFacts, { month, observation, reading }: Read): IntervalMonth {
  const label = months.label(month);
  if (reading.kind === 'too-few') {
    const reason = smallWaveSentence(label, reading.answers, reading.needed);
    return {
      month,
      label,
      value: null,
      text: null,
      made: null,
      low: null,
      high: null,
      rangeText: null,
      reason,
    };
  }
  const { percent, range } = reading;
  const hasRange = range.high > range.low;
  return {
    month,
    label,
    value: percent,
    text: facts.print.figure(percent),
    made: madeOf(facts, observation),
    low: hasRange ? range.low : null,
    high: hasRange ? range.high : null,
    rangeText: hasRange ? rangeWords(range) : null,
    reason: null,
  };
}

const rangeWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `between ${formatPercent(low)} and ${formatPercent(high)}`;

function tell(facts: MeasureFacts, waves: readonly Read[], last: Read): string {
  const { month, observation, reading, population } = last;
  const wave = months.label(month);
  if (reading.kind === 'too-few') return smallWaveSentence(wave, reading.answers, reading.needed);
  const answers = observation.denominator ?? 0;
  const isSample = population !== null && population > answers;
  return waveSentence({
    figure: facts.print.figure(reading.percent),
    wave,
    range: reading.range.high > reading.range.low ? rangeWords(reading.range) : null,
    made: madeOf(facts, observation) ?? '',
    response: isSample
      ? `${formatCount(answers)} of the ${formatCount(population)} people asked answered (${formatPercent((100 * answers) / population)})`
      : null,
    target: facts.target?.value == null ? null : facts.print.edge(facts.target.value),
    change: changeOf(facts, waves, reading),
  });
}

/** The change from the wave before, in the points that the two printed scores lie apart. */
function changeOf(
  { definition, print }: MeasureFacts,
  waves: readonly Read[],
  latest: WaveReading,
): WaveChange | null {
  const before = waves.at(-2);
  if (before === undefined || latest.kind !== 'score' || before.reading.kind !== 'score')
    return null;
  const change = waveChange(latest, before.reading);
  if (change === null) return null;
  const points = print.rounded(latest.percent) - print.rounded(before.reading.percent);
  const isCertain = change.low === change.high;
  const { better } = definition;
  return {
    before: months.label(before.month),
    points,
    text: `${formatCount(Math.abs(points))} ${Math.abs(points) === 1 ? 'point' : 'points'}`,
    range: isCertain
      ? null
      : `between ${formatCount(change.low)} and ${formatCount(change.high)} points`,
    isReal: isCertain || change.low > 0 || change.high < 0,
    better: better === 'up' || better === 'down' ? better : null,
  };
}
