/** How much a run measures. A quick one is for a change under way: its figures prove nothing. */
export type Scope = Readonly<{
  size: 'full' | 'quick';
  /** Audits in the large file. */
  audits: number;
  importRounds: number;
  readRounds: number;
  /** Requests of one round at one client, and at sixteen. */
  requests: Readonly<{ alone: number; together: number }>;
  pageLoads: number;
  starts: number;
}>;

export const full: Scope = {
  size: 'full',
  audits: 1_000_000,
  importRounds: 3,
  readRounds: 9,
  requests: { alone: 150, together: 640 },
  pageLoads: 5,
  starts: 5,
};

export const quick: Scope = {
  size: 'quick',
  audits: 100_000,
  importRounds: 1,
  readRounds: 3,
  requests: { alone: 60, together: 320 },
  pageLoads: 3,
  starts: 3,
};
