import { type Forecast, type Quantities, quantityNames } from './forecast-quantities.ts';

/** What a line is checked against: the forecast of its case, and those of the others. */
export type CheckedAgainst = Readonly<{
  forecast: Forecast;
  /** The forecast of another case of the file; undefined where the file has none of the name. */
  other: (id: string) => Forecast | undefined;
  /** The case that an earlier line of the same case named, for a line such as 'point higher'. */
  named: string | undefined;
}>;

/** What a line comes to: it holds, it does not, or it speaks of a case that the file lacks. */
export type Verdict = 'holds' | 'fails' | 'no-such-case' | 'not-understood';

const number = '(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)';
const quantity = '(?<quantity>[a-z_]+\\d*(?: (?:low|high))?)';
const compared = '(?: (?:than in |as in |than |in )(?<other>\\S+))?';

type Reader = (parts: readonly string[], against: CheckedAgainst) => Verdict;

/** The forms a line may have, the first that fits. A remark in brackets at its end is left out. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^refused\b/, (_, { forecast }) => verdict(isRefusedClearly(forecast))],
  [
    /^all numbers finite$/,
    (_, { forecast }) =>
      verdict(forecast.kind === 'made' && valuesOf(forecast).every(Number.isFinite)),
  ],
  [new RegExp(`^${quantity} is null`), ([name], at) => verdict(amount(name, at.forecast) === null)],
  [
    new RegExp(`^${quantity} == \\[${number}, ?${number}\\]$`),
    ([name, low, high], { forecast }) =>
      verdict(
        isSame(amount(`${name} low`, forecast), low) &&
          isSame(amount(`${name} high`, forecast), high),
      ),
  ],
  [
    new RegExp(`^${number} (<=?) ${quantity} (<=?) ${number}$`),
    ([low, atLow, name, atHigh, high], { forecast }) => {
      const value = amount(name, forecast);
      return verdict(order(Number(low), atLow, value) && order(value, atHigh, Number(high)));
    },
  ],
  [
    new RegExp(`^${quantity} between ${number} and ${number}$`),
    ([name, low, high], { forecast }) => {
      const value = amount(name, forecast);
      return verdict(order(Number(low), '<=', value) && order(value, '<=', Number(high)));
    },
  ],
  [
    new RegExp(`^${quantity} at least ${number} (lower|higher)${compared}$`),
    ([name, by, way, id], at) =>
      beside(at, { name, id }, (here, there) =>
        way === 'lower' ? here <= there - Number(by) : here >= there + Number(by),
      ),
  ],
  [
    new RegExp(`^${quantity} (wider|narrower|higher|lower|unchanged)${compared}$`),
    ([name, way, id], at) => beside(at, { name, id }, ways[way ?? ''] ?? (() => false)),
  ],
  [
    new RegExp(`^${quantity} (==|!=|<=|>=|<|>) ${number}$`),
    ([name, sign, wanted], { forecast }) => {
      const value = amount(name, forecast);
      if (sign === '==') return verdict(isSame(value, wanted));
      if (sign === '!=') return verdict(value !== null && !isSame(value, wanted));
      return verdict(order(value, sign, Number(wanted)));
    },
  ],
];

/**
 * Checks one line, such as '900 <= point <= 970' or 'interval80 wider than in brief_700'. A line
 * about a quantity that no forecast has is not understood: it would else be null for good.
 */
export function checkLine(line: string, against: CheckedAgainst): Verdict {
  const bare = bareOf(line);
  for (const [form, read] of forms) {
    const found = form.exec(bare);
    if (!found) continue;
    const { quantity: name } = found.groups ?? {};
    if (name !== undefined && !quantityNames.has(name)) return 'not-understood';
    return read(found.slice(1), against);
  }
  return 'not-understood';
}

/** The case that a line compares with by name, or undefined. */
export function namedIn(line: string): string | undefined {
  const bare = bareOf(line);
  const found = forms.map(([form]) => form.exec(bare)).find((match) => match !== null);
  return found?.groups?.other;
}

const bareOf = (line: string): string => line.replace(/\s*\([^()]*\)$/, '').trim();

const ways: Readonly<Record<string, (here: number, there: number) => boolean>> = {
  wider: (here, there) => here > there,
  narrower: (here, there) => here < there,
  higher: (here, there) => here > there,
  lower: (here, there) => here < there,
  unchanged: (here, there) => isClose(here, there),
};

/** Compares a quantity with that of another case: the one named, or one that an earlier line named. */
function beside(
  at: CheckedAgainst,
  { name, id }: Readonly<{ name: string | undefined; id: string | undefined }>,
  holds: (here: number, there: number) => boolean,
): Verdict {
  const wanted = id ?? at.named;
  if (wanted === undefined) return 'not-understood';
  const other = at.other(wanted);
  if (other === undefined) return 'no-such-case';
  const [here, there] = [amount(name, at.forecast), amount(name, other)];
  return verdict(here !== null && there !== null && holds(here, there));
}

const verdict = (holds: boolean): Verdict => (holds ? 'holds' : 'fails');

const quantitiesOf = (forecast: Forecast): Quantities =>
  forecast.kind === 'made' ? forecast.quantities : {};

const valuesOf = (forecast: Forecast): readonly number[] =>
  Object.values(quantitiesOf(forecast)).filter((value) => value !== null);

const amount = (name: string | undefined, forecast: Forecast): number | null =>
  quantitiesOf(forecast)[name ?? ''] ?? null;

const isRefusedClearly = (forecast: Forecast): boolean =>
  forecast.kind === 'refused' && forecast.message.length > 10;

function order(left: number | null, sign: string | undefined, right: number | null): boolean {
  if (left === null || right === null) return false;
  const [low, high] = sign?.startsWith('>') ? [right, left] : [left, right];
  return sign?.endsWith('=') ? low <= high : low < high;
}

/** A written number stands for all that round to it: 83.33 for 83.3333. */
function isSame(value: number | null, written: string | undefined): boolean {
  const wanted = Number(written);
  const decimals = written?.split('.')[1]?.length ?? 0;
  return (
    value !== null && Math.abs(value - wanted) <= 0.5 * 10 ** -decimals * (decimals ? 1 : 1e-6)
  );
}

const isClose = (here: number, there: number): boolean =>
  Math.abs(here - there) <= 1e-9 * Math.max(1, Math.abs(there));
