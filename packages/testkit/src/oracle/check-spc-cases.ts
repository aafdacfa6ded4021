import { xmrChart } from '@plumbline/domain/spc/xmr-chart';
import type { XmrRules } from '@plumbline/domain/spc/xmr-rules';
import { answerOfChart } from './answer-of-chart.ts';
import { agree, type CheckedCase, type OracleTally, tallyOf, tallyOfNone } from './oracle-tally.ts';
import { contentsOf, malformed, readCases, unreadFields, wordsOfError } from './read-case.ts';
import { type Held, isHeld, readObject } from './read-field.ts';
import { rulesOfOptions } from './rules-of-options.ts';
import { readSpcCase, type SpcAnswer, type SpcCase, spcInputFields } from './spc-case.ts';

/**
 * Compares the XmR charts of a file's series with the file's answers: every mean, limit, label,
 * rule, verdict, phase and warning. A case agrees when all of it does; a malformed one fails by
 * itself, and so does a file without a case.
 */
export function checkSpcCases(file: unknown): OracleTally {
  const cases = isHeld(file) ? file.cases : undefined;
  if (!isHeld(file) || !Array.isArray(cases) || cases.length === 0) {
    return tallyOfNone(
      `No XmR case was found: "cases" should be a list of at least one. ${contentsOf(file)}`,
    );
  }
  const read = readCases(cases, 'cases', (value) => {
    const one = readSpcCase(value);
    const { input } = readObject(value, 'the case');
    const remarks = unreadFields(input, spcInputFields);
    return { one, rules: rulesOfOptions(one.input.options, file), remarks };
  });
  return tallyOf(
    read.map((found) =>
      found.kind === 'malformed' ? malformed(found.id, found.fault) : checkCase(found.one),
    ),
  );
}

type Asked = Readonly<{ one: SpcCase; rules: XmrRules; remarks: readonly string[] }>;

function checkCase({ one: { id, input, expected }, rules, remarks }: Asked): CheckedCase {
  try {
    const size = Math.max(0, ...input.values.map((value) => Math.abs(value ?? 0)));
    return { id, disagreements: differences(answer(input, rules), expected, size), remarks };
  } catch (error) {
    return { id, disagreements: [wordsOfError(error)], remarks };
  }
}

function answer(input: SpcCase['input'], rules: XmrRules): SpcAnswer {
  const chart = xmrChart(
    {
      values: input.values,
      direction: input.improvement_direction,
      target: input.target,
      steps: input.rebase_at,
      baseline: input.fix_after,
      excluded: input.exclude_at,
    },
    rules,
  );
  return answerOfChart(chart, rules);
}

/** Where two answers differ, by what they would call it: 'lpl[3]: 61.2, not 63.7'. */
function differences(found: unknown, wanted: unknown, size: number): readonly string[] {
  return compare({ found, wanted, path: '', size });
}

type Compared = Readonly<{ found: unknown; wanted: unknown; path: string; size: number }>;

function compare({ found, wanted, path, size }: Compared): readonly string[] {
  if (typeof wanted === 'number' || typeof found === 'number') {
    return agree(asNumber(found), asNumber(wanted), size) ? [] : [unlike({ found, wanted, path })];
  }
  if (!hasParts(wanted) || !hasParts(found) || Array.isArray(wanted) !== Array.isArray(found)) {
    return found === wanted ? [] : [unlike({ found, wanted, path })];
  }
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  return [...keys].flatMap((key) =>
    compare({
      found: found[key],
      wanted: wanted[key],
      path: Array.isArray(wanted) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
      size,
    }),
  );
}

/** An object or a list: both are compared part by part. */
const hasParts = (value: unknown): value is Held => typeof value === 'object' && value !== null;

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const unlike = ({ found, wanted, path }: Omit<Compared, 'size'>): string =>
  wanted === undefined
    ? `expected.${path} is missing: ${written(found)} was found`
    : `${path}: ${written(found)}, not ${written(wanted)}`;

const written = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
