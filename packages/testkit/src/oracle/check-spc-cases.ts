import { xmrChart } from '@plumbline/domain/spc/xmr-chart';
import { answerOfChart } from './answer-of-chart.ts';
import { agree, type CheckedCase, type OracleTally, tallyOf } from './oracle-tally.ts';
import { rulesOfOptions } from './rules-of-options.ts';
import type { SpcAnswer, SpcCase, SpcFile } from './spc-case.ts';

/**
 * Compares the XmR charts of a file's series with the file's answers: every mean, limit, label,
 * rule, verdict, phase and warning. A case agrees when all of it does.
 */
export function checkSpcCases(file: SpcFile): OracleTally {
  return tallyOf(file.cases.map(checkCase));
}

function checkCase(one: SpcCase): CheckedCase {
  const { id, input, expected } = one;
  try {
    const found = answer(input);
    const size = Math.max(0, ...input.values.map((value) => Math.abs(value ?? 0)));
    return { id, disagreements: differences(found, expected, size) };
  } catch (error) {
    return { id, disagreements: [(error as Error).message] };
  }
}

function answer(input: SpcCase['input']): SpcAnswer {
  const rules = rulesOfOptions(input.options);
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
  if (!isHeld(wanted) || !isHeld(found)) {
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

const isHeld = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const unlike = ({ found, wanted, path }: Omit<Compared, 'size'>): string =>
  `${path}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
