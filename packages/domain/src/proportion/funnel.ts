import { type Counts, percentOf } from './counts.ts';

/** A team with the cases its share comes from. */
export type FunnelTeam = Counts & Readonly<{ key: string }>;

/** Limits in per cent about the common share, for one number of cases. */
export type FunnelLimits = Readonly<{
  base: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}>;

/** Where a team's share lies: among the others, worth a look, or further off than chance explains. */
export type FunnelPlace = 'inside' | 'worth-a-look' | 'beyond';

export type FunnelReading = Readonly<{
  /** The share of all teams together, in per cent. */
  centre: number;
  /** How much more teams differ than chance alone, as a multiple of its variance; at least 1. */
  overdispersion: number;
  teams: readonly Readonly<{
    key: string;
    base: number;
    percent: number;
    place: FunnelPlace;
    side: 'above' | 'below' | null;
  }>[];
  /** Teams with too few cases to say; they count towards the centre. */
  tooFew: readonly string[];
  limitsAt: (base: number) => FunnelLimits;
}>;

/** Fewer teams cannot tell how much teams differ in general from how one of them differs. */
const leastTeams = 10;

const z95 = 1.96;
const z998 = 3.09;

/**
 * How the shares of teams compare when chance is allowed for: a funnel plot. Limits about the share
 * of all teams together open towards few cases; where teams differ among each other by more than
 * chance, all limits are widened by that much. It says who differs, never who is better, and is no
 * order of teams.
 *
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, with
 * multiplicative overdispersion from winsorised z-scores, used only where it is clear and there are
 * ten teams or more.
 *
 * Worked example: about a share of 66%, 100 cases have 95% limits of 66 ± 1.96 x 4.74: 56.7% and
 * 75.3%.
 */
export function readFunnel(teams: readonly FunnelTeam[], minimumBase: number): FunnelReading {
  const known = teams.filter((team) => team.denominator >= Math.max(1, minimumBase));
  const all = sumOf(teams);
  const centre = all.denominator === 0 ? 0 : percentOf(all);
  const spreadAt = (base: number) => Math.sqrt((centre * (100 - centre)) / base);
  const scores = known.map((team) => {
    const spread = spreadAt(team.denominator);
    return spread === 0 ? 0 : (percentOf(team) - centre) / spread;
  });
  const overdispersion = overdispersionOf(scores);
  const limitsAt = (base: number): FunnelLimits => {
    const spread = spreadAt(base) * Math.sqrt(overdispersion);
    return {
      base,
      low95: centre - z95 * spread,
      high95: centre + z95 * spread,
      low998: centre - z998 * spread,
      high998: centre + z998 * spread,
    };
  };
  return {
    centre,
    overdispersion,
    teams: known.map((team) => {
      const percent = percentOf(team);
      const { place, side } = placeOf(percent, limitsAt(team.denominator));
      return { key: team.key, base: team.denominator, percent, place, side };
    }),
    tooFew: teams.filter((team) => !known.includes(team)).map((team) => team.key),
    limitsAt,
  };
}

function placeOf(percent: number, limits: FunnelLimits) {
  const { low95, high95, low998, high998 } = limits;
  if (percent >= low95 && percent <= high95) return { place: 'inside', side: null } as const;
  const side = percent > high95 ? 'above' : 'below';
  const isBeyond = percent > high998 || percent < low998;
  return { place: isBeyond ? 'beyond' : 'worth-a-look', side } as const;
}

/** The mean square of the scores with the outer tenths drawn in; 1 unless it is clearly more. */
function overdispersionOf(scores: readonly number[]): number {
  const count = scores.length;
  // Among few teams, those that differ would widen the limits until none of them could be outside.
  if (count < leastTeams) return 1;
  const sorted = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(count / 10);
  const [low = 0, high = 0] = [sorted[cut], sorted[count - 1 - cut]];
  const mean =
    scores.reduce((sum, score) => sum + Math.min(high, Math.max(low, score)) ** 2, 0) / count;
  return mean > 1 + 2 * Math.sqrt(2 / count) ? mean : 1;
}

function sumOf(teams: readonly Counts[]): Counts {
  return {
    numerator: teams.reduce((sum, team) => sum + team.numerator, 0),
    denominator: teams.reduce((sum, team) => sum + team.denominator, 0),
  };
}
