import { nhsr, recommended, type XmrRules } from '@plumbline/domain/spc/xmr-rules';

/** What an option of a file is called here, and what its values are. */
const readers: Readonly<Record<string, (value: unknown) => Partial<XmrRules>>> = {
  screen: (value) => ({ screening: word(value, { none: 'none', ranges: 'ranges' }) }),
  screen_fallback: (value) =>
    value === true ? { screening: 'ranges-unless-nought-left' as const } : {},
  zero_range: (value) => ({ constantLimits: word(value, { point: 'mean', nhsr: 'none' }) }),
  limit_multiplier: (value) => ({ limitMultiplier: quotient(value) }),
  shift_points: (value) => ({ shiftPoints: Number(value) }),
  trend_points: (value) => ({ trendPoints: Number(value) }),
  two_of_three: (value) => ({
    twoOfThree: word(value, { beyond: 'beyond', between: 'between' }),
  }),
  trend_across_phases: (value) => ({ trendAcrossPhases: value === true }),
  fix_splits_runs: (value) => ({ baselineSplitsRuns: value === true }),
  fix_scope: (value) => ({
    baselineScope: word(value, { each_phase: 'each-phase', first_phase: 'first-phase' }),
  }),
  conflict: (value) => ({
    conflict: word(value, {
      priority: 'priority',
      improvement: 'improvement',
      concern: 'concern',
    }),
  }),
  target_on_limit: (value) => ({
    targetOnLimit: word(value, { pass_fail: 'decides', inconsistent: 'inconsistent' }),
  }),
  missing: (value) => ({ gaps: word(value, { break: 'break', skip: 'skip' }) }),
  icon_point: (value) => ({
    verdictPoint: word(value, { last_observed: 'last-observed', last_row: 'last-row' }),
  }),
  min_points: (value) => ({ leastPoints: Number(value) }),
  warn_phase_points: (value) => ({ shortPhase: Number(value) }),
  // For display alone: limits and rules do not change.
  display_bounds: () => ({}),
  profile: () => ({}),
};

/** The rules that the options of a case ask for. Throws an Error that names what is not known. */
export function rulesOfOptions(options: Readonly<Record<string, unknown>>): XmrRules {
  let rules = profileOf(options.profile);
  for (const [name, value] of Object.entries(options)) {
    const read = readers[name];
    if (read === undefined) throw new Error(`The option "${name}" is not known.`);
    rules = { ...rules, ...read(value) };
  }
  return rules;
}

function profileOf(name: unknown): XmrRules {
  if (name === 'nhsr') return nhsr;
  if (name === 'recommended' || name === undefined) return recommended;
  throw new Error(`The profile "${String(name)}" is not known.`);
}

function word<T>(value: unknown, words: Readonly<Record<string, T>>): T {
  const found = words[String(value)];
  if (found === undefined) throw new Error(`"${String(value)}" is no value of this option.`);
  return found;
}

/** A number, or one written as a division: '3/1.128'. */
function quotient(value: unknown): number {
  const [over = Number.NaN, under = 1] = String(value).split('/').map(Number);
  return over / under;
}
