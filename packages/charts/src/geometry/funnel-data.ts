/** One team's share against its number of cases. */
export type FunnelDot = Readonly<{
  key: string;
  label: string;
  /** How many cases the share is of. */
  base: number;
  /** In per cent, unrounded. */
  share: number;
  /** As it is printed everywhere: '72%'. */
  text: string;
  /** What it is made of: '18 of 25'. */
  made: string;
  /** Against the inner limits, within which chance alone would keep 95 of 100. */
  place: 'inside' | 'above' | 'below';
  /** What that place means, in words: 'within what chance alone would give'. */
  reading: string;
  /** Where both limits lie for so many cases, in words: '95% limits 49% to 83%, …'. */
  limits: string;
}>;

/** The limits at one number of cases, in per cent; below 0 or above 100 where the sum says so. */
export type FunnelLimit = Readonly<{
  base: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}>;

export type FunnelData = Readonly<{
  /** In the order of the plan, whatever the shares: it is no ranking. */
  dots: readonly FunnelDot[];
  /** Teams with too few cases to say: named beneath with the reason, not drawn. */
  tooFew: readonly Readonly<{ key: string; label: string; text: string }>[];
  /** The share of all together, with its words: 'All teams 68%'. */
  centre: Readonly<{ share: number; text: string }>;
  /** At growing bases. */
  limits: readonly FunnelLimit[];
  /** What the cases are, in the plural: 'audits with an outcome'. */
  unitName: string;
  /** What the share is of them: 'Unsatisfactory'. */
  name: string;
}>;
