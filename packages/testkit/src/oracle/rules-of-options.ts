import { nhsr, recommended, type XmrRules } from '@plumbline/domain/spc/xmr-rules';
import {
  type FieldReader,
  type Held,
  oneOf,
  orElse,
  readObject,
  readText,
  readYesOrNo,
  refuse,
  wholeFrom,
} from './read-field.ts';

const fewest = wholeFrom(2);
const anyNumber = wholeFrom(0);

const readScreen = oneOf({ none: 'none', ranges: 'ranges' } as const);

/** What an option of a file is called here, and what its values are. */
const readers = new Map<string, FieldReader<Partial<XmrRules>>>([
  reader('zero_range', 'constantLimits', oneOf({ point: 'mean', nhsr: 'none' })),
  reader('limit_multiplier', 'limitMultiplier', readQuotient),
  reader('shift_points', 'shiftPoints', fewest),
  reader('trend_points', 'trendPoints', fewest),
  reader('two_of_three', 'twoOfThree', oneOf({ beyond: 'beyond', between: 'between' })),
  reader('trend_across_phases', 'trendAcrossPhases', readYesOrNo),
  reader('fix_splits_runs', 'baselineSplitsRuns', readYesOrNo),
  reader(
    'fix_scope',
    'baselineScope',
    oneOf({ each_phase: 'each-phase', first_phase: 'first-phase' }),
  ),
  reader(
    'conflict',
    'conflict',
    oneOf({ priority: 'priority', improvement: 'improvement', concern: 'concern' }),
  ),
  reader(
    'target_on_limit',
    'targetOnLimit',
    oneOf({ pass_fail: 'decides', inconsistent: 'inconsistent' }),
  ),
  reader('missing', 'gaps', oneOf({ break: 'break', skip: 'skip' })),
  reader(
    'icon_point',
    'verdictPoint',
    oneOf({ last_observed: 'last-observed', last_row: 'last-row' }),
  ),
  reader('min_points', 'leastPoints', anyNumber),
  reader('warn_phase_points', 'shortPhase', anyNumber),
]);

/** Read together, or not a rule at all: bounds of display change no limit and no signal. */
const readElsewhere: readonly string[] = ['screen', 'screen_fallback', 'display_bounds', 'profile'];

/** The product's own profiles, for a file that names one and does not state it. */
const ownRules: ReadonlyMap<string, XmrRules> = new Map([
  ['recommended', recommended],
  ['nhsr', nhsr],
]);

const ownProfiles: ReadonlyMap<string, Held> = new Map([
  [
    'recommended',
    {
      screen: 'none',
      two_of_three: 'beyond',
      trend_across_phases: false,
      fix_splits_runs: false,
      fix_scope: 'each_phase',
      conflict: 'priority',
      target_on_limit: 'pass_fail',
      missing: 'break',
      min_points: 12,
    },
  ],
  [
    'nhsr',
    {
      screen: 'ranges',
      zero_range: 'nhsr',
      icon_point: 'last_row',
      two_of_three: 'between',
      target_on_limit: 'inconsistent',
      min_points: 0,
    },
  ],
]);

const readObjectOrNone: FieldReader<Held> = orElse(readObject, {});

/** An option as it stands somewhere in a file. */
type Stated = Readonly<{ value: unknown; field: string }>;

/**
 * The rules that the options of a case ask for: the file's defaults, then the file's profile of
 * the name (or the product's own), then the case's own options. What none of them states is as in
 * the product's own profile of the name, or as recommended. Throws an Error that names the option
 * that is not known or has no such value.
 */
export function rulesOfOptions(own: Held, file: Held): XmrRules {
  const defaults = readObjectOrNone(file.defaults, 'defaults');
  const name = orElse(readText, undefined)(own.profile ?? defaults.profile, 'profile');
  const stated = new Map<string, Stated>([
    ...statedIn(defaults, 'defaults'),
    ...(name === undefined ? [] : statedIn(profileOf(name, file), `profiles.${name}`)),
    ...statedIn(own, 'options'),
  ]);
  let rules = ownRules.get(name ?? '') ?? recommended;
  for (const [option, { value, field }] of stated) {
    const read = readers.get(option);
    if (read === undefined && !readElsewhere.includes(option)) {
      throw new Error(`${field}: the option "${option}" is not known`);
    }
    rules = { ...rules, ...read?.(value, field) };
  }
  return { ...rules, screening: screeningOf(stated, rules.screening) };
}

function statedIn(options: Held, place: string): readonly (readonly [string, Stated])[] {
  return Object.entries(options).map(([name, value]) => [
    name,
    { value, field: `${place}.${name}` },
  ]);
}

function profileOf(name: string, file: Held): Held {
  const profiles = readObjectOrNone(file.profiles, 'profiles');
  if (Object.hasOwn(profiles, name)) return readObject(profiles[name], `profiles.${name}`);
  const found = ownProfiles.get(name);
  if (found === undefined) throw new Error(`options.profile: the profile "${name}" is not known`);
  return found;
}

/** The fallback tempers a screening that is there; it starts none. */
function screeningOf(
  stated: ReadonlyMap<string, Stated>,
  otherwise: XmrRules['screening'],
): XmrRules['screening'] {
  const screen = stated.get('screen');
  const fallback = stated.get('screen_fallback');
  const screening = screen ? readScreen(screen.value, screen.field) : otherwise;
  const isTempered = fallback ? readYesOrNo(fallback.value, fallback.field) : false;
  return screening !== 'none' && isTempered ? 'ranges-unless-nought-left' : screening;
}

function reader<Rule extends keyof XmrRules>(
  option: string,
  rule: Rule,
  read: FieldReader<XmrRules[Rule]>,
): [string, FieldReader<Partial<XmrRules>>] {
  return [option, (value, field) => ({ [rule]: read(value, field) })];
}

/** A number above 0, or one written as text, also as a division: '3/1.128'. */
function readQuotient(value: unknown, field: string): number {
  const written = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const parts = written.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [over = Number.NaN, under = 1] = parts;
  const quotient = over / under;
  return parts.length <= 2 && quotient > 0 && Number.isFinite(quotient)
    ? quotient
    : refuse(value, field, 'a number above 0, or a division such as "3/1.128",');
}
