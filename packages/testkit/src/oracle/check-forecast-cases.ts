import { checkProcess } from './check-process.ts';
import { checkSanity } from './check-sanity.ts';
import { forecastInputFields, readSanityCase } from './forecast-case.ts';
import { forecastOf } from './forecast-quantities.ts';
import { type CheckedCase, type OracleTally, tallyOf, tallyOfNone } from './oracle-tally.ts';
import { readProcessCase } from './process-case.ts';
import { contentsOf, malformed, type ReadCase, readCases, unreadFields } from './read-case.ts';
import { isHeld, readObject } from './read-field.ts';

/**
 * Compares the landing forecasts of a file's years with what the file says must be true of them,
 * and those of its simulated processes, after each number of months, with their limits. A
 * malformed case fails by itself, and so does a file without a case.
 */
export function checkForecastCases(file: unknown): OracleTally {
  const { sanity, processes } = isHeld(file) ? file : {};
  if (!hasCases(sanity) && !hasCases(processes)) {
    return tallyOfNone(
      `No forecast case was found: "sanity" or "processes" should be a list of at least one. ${contentsOf(file)}`,
    );
  }
  return tallyOf([...checkYears(sanity), ...checkProcesses(processes)]);
}

const hasCases = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

function checkYears(list: unknown): readonly CheckedCase[] {
  if (!isListOrAbsent(list)) return [malformed('sanity', 'a list belongs there')];
  const read = readCases(list ?? [], 'sanity', (value) => {
    const one = readSanityCase(value);
    const remarks = unreadFields(readObject(value, 'the case').input, forecastInputFields);
    return { one, forecast: forecastOf(one.input), remarks };
  });
  const first = firstOfEach(read);
  const forecasts = new Map(
    [...first].flatMap(([id, found]) =>
      found.kind === 'read' ? [[id, found.one.forecast] as const] : [],
    ),
  );
  return withDoubles(read, first, ({ one, forecast, remarks }) => {
    const checked = checkSanity(one, { forecast, other: (id) => forecasts.get(id) });
    return [{ ...checked, remarks: [...remarks, ...(checked.remarks ?? [])] }];
  });
}

function checkProcesses(list: unknown): readonly CheckedCase[] {
  if (!isListOrAbsent(list)) return [malformed('processes', 'a list belongs there')];
  const read = readCases(list ?? [], 'processes', readProcessCase);
  return withDoubles(read, firstOfEach(read), checkProcess);
}

const isListOrAbsent = (value: unknown): value is readonly unknown[] | undefined | null =>
  value === undefined || value === null || Array.isArray(value);

function firstOfEach<T>(read: readonly ReadCase<T>[]): ReadonlyMap<string, ReadCase<T>> {
  return new Map(read.toReversed().map((found) => [found.id, found]));
}

/** Checks every case for itself; one whose name an earlier case has fails for that besides. */
function withDoubles<T>(
  read: readonly ReadCase<T>[],
  first: ReadonlyMap<string, ReadCase<T>>,
  check: (one: T) => readonly CheckedCase[],
): readonly CheckedCase[] {
  return read.flatMap((found) => {
    if (found.kind === 'malformed') return [malformed(found.id, found.fault)];
    const checked = check(found.one);
    if (first.get(found.id) === found) return checked;
    return [malformed(found.id, 'duplicate id: an earlier case has it too'), ...checked];
  });
}
