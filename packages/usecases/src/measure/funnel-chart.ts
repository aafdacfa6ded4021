import type { FunnelChart } from '@plumbline/contract/measure/measure-view';
import { rollingTwelve, sumOver } from '@plumbline/domain/aggregate/totals';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { months } from '@plumbline/domain/period/month';
import {
  type FunnelLimits,
  type FunnelReading,
  readFunnel,
} from '@plumbline/domain/proportion/funnel';
import { funnelSentence } from '@plumbline/domain/sentence/funnel-sentence';
import { countOf, formatCount, formatPercent } from '@plumbline/domain/sentence/number-words';
import { sliceKey, sliceValue } from '@plumbline/domain/slice/slice';
import type { MeasureFacts } from './measure-facts.ts';

/** Points along the curves of the limits. */
const curvePoints = 24;

/** A team that a measure is split by. */
export type NamedTeam = {
  readonly id: string;
  readonly name: string;
  readonly merged?: unknown;
};

/**
 * The shares of teams over twelve months with the limits of chance about the share of all, in the
 * order of the plan, beside how well the same work was done. Null where the measure is not split by
 * team. It never compares people.
 */
export function funnelChart(
  facts: MeasureFacts,
  {
    teams,
    quality,
  }: { readonly teams: readonly NamedTeam[]; readonly quality: MeasureFacts | null },
): FunnelChart | null {
  const { definition, end, print, slices } = facts;
  const split = teams.filter(({ id }) => slices.some((slice) => sliceValue(slice, 'team') === id));
  const counted = split
    .map(({ id, merged = null }) => ({ key: id, merged, ...countsOf(facts, id) }))
    // A team that was merged and did nothing since is no team with too few.
    .filter(({ merged, denominator }) => merged === null || denominator > 0);
  if (counted.length === 0) return null;
  const reading = readFunnel(counted, definition.minimumBase);
  const nameOf = (key: string) => teams.find((team) => team.id === key)?.name ?? key;
  const { one, many } = thingsOf(definition);
  return {
    kind: 'funnel',
    key: 'teams',
    title: `${definition.shortName}: teams beside each other`,
    sentence: `${funnelSentence(reading, nameOf)} Over the 12 months to the end of ${months.label(end)}.`,
    cases: many,
    centre: { share: reading.centre, text: `All teams ${print.figure(reading.centre)}` },
    dots: reading.teams.map(({ key, base, percent, place, side }) => {
      const { numerator } = counted.find((team) => team.key === key) ?? { numerator: 0 };
      return {
        key,
        label: nameOf(key),
        base,
        share: percent,
        text: print.figure(percent),
        made: `${formatCount(numerator)} of ${countOf(base, one, many)}`,
        place: side ?? 'inside',
        reading: placeWords(place, side),
        limits: limitWords(reading.limitsAt(base)),
        quality: quality === null ? null : qualityWords(quality, key),
      };
    }),
    tooFew: reading.tooFew.map((key) => {
      const { denominator } = counted.find((team) => team.key === key) ?? { denominator: 0 };
      return {
        key,
        label: nameOf(key),
        text: `${countOf(denominator, one, many)}, too few to say`,
      };
    }),
    limits: curve(reading),
  };
}

function countsOf({ of, end }: MeasureFacts, team: string) {
  const rolled = rollingTwelve([...of(sliceKey({ team })).values()], end);
  const denominator = rolled.reduce((sum, one) => sum + (one.denominator ?? 0), 0);
  return { numerator: sumOver(rolled), denominator };
}

function placeWords(
  place: FunnelReading['teams'][number]['place'],
  side: 'above' | 'below' | null,
): string {
  if (place === 'inside' || side === null) return 'within what chance explains';
  return place === 'beyond'
    ? `${side} the others by more than chance explains`
    : `${side} the inner lines, worth a look`;
}

/**
 * Where both limits lie, as far as a share can, with a decimal more than the share so that neither is
 * rounded across the other: '95% limits 49.3% to 83.1%, 99.8% limits 39.6% to 92.8%'.
 */
function limitWords({ low95, high95, low998, high998 }: FunnelLimits): string {
  const range = (low: number, high: number) =>
    `${formatPercent(Math.max(0, low), 1)} to ${formatPercent(Math.min(100, high), 1)}`;
  return `95% limits ${range(low95, high95)}, 99.8% limits ${range(low998, high998)}`;
}

/** How well a team did the same work over the same months: '18 of 20 reviews at standard'. */
function qualityWords(quality: MeasureFacts, team: string): string | null {
  const { numerator, denominator } = countsOf(quality, team);
  if (denominator === 0) return null;
  const { one, many } = thingsOf(quality.definition);
  return `${formatCount(numerator)} of ${countOf(denominator, one, many)} at standard`;
}

/** The limits from the fewest cases that are shown to a little beyond the most. */
function curve({ teams, limitsAt }: FunnelReading): FunnelChart['limits'] {
  const bases = teams.map((team) => team.base);
  if (bases.length === 0) return [];
  const from = Math.max(5, Math.min(...bases) * 0.5);
  const to = Math.max(...bases) * 1.1;
  return Array.from({ length: curvePoints }, (_, point) =>
    limitsAt(from + ((to - from) * point) / (curvePoints - 1)),
  );
}
