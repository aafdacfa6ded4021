/** An object of a file, by the names of its fields. */
export type Held = Readonly<Record<string, unknown>>;

/** Reads what stands in a field. Throws an Error that names the field and what belongs there. */
export type FieldReader<T> = (value: unknown, field: string) => T;

export const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readObject: FieldReader<Held> = (value, field) =>
  isHeld(value) ? value : refuse(value, field, 'an object');

export const readText: FieldReader<string> = (value, field) =>
  typeof value === 'string' && value !== '' ? value : refuse(value, field, 'text');

export const readYesOrNo: FieldReader<boolean> = (value, field) =>
  typeof value === 'boolean' ? value : refuse(value, field, 'true or false');

/** A number as a number: "1000" in quotation marks is text. */
export const readNumber: FieldReader<number> = (value, field) =>
  isNumber(value) ? value : refuse(value, field, 'a number');

export const readNotNegative: FieldReader<number> = (value, field) =>
  isNumber(value) && value >= 0 ? value : refuse(value, field, 'a number, 0 or more');

/** A whole number of at least so many. */
export function wholeFrom(least: number): FieldReader<number> {
  return (value, field) =>
    isNumber(value) && Number.isInteger(value) && value >= least
      ? value
      : refuse(value, field, `a whole number, ${least} or more`);
}

/** One of the words given, as what it stands for. */
export function oneOf<T>(words: Readonly<Record<string, T>>): FieldReader<T> {
  const known = new Map(Object.entries(words));
  return (value, field) => {
    const found = typeof value === 'string' ? known.get(value) : undefined;
    return found ?? refuse(value, field, [...known.keys()].join(' or '));
  };
}

/** A list, each of whose items one reader reads. */
export function listOf<T>(read: FieldReader<T>): FieldReader<readonly T[]> {
  return (value, field) =>
    Array.isArray(value)
      ? value.map((item: unknown, place) => read(item, `${field}[${place}]`))
      : refuse(value, field, 'a list');
}

/** What a reader reads, or null where null stands. */
export function orNull<T>(read: FieldReader<T>): FieldReader<T | null> {
  return (value, field) => (value === null ? null : read(value, field));
}

/** What a reader reads, or something else where the field is not there or null. */
export function orElse<T, U>(read: FieldReader<T>, absent: U): FieldReader<T | U> {
  return (value, field) => (value === undefined || value === null ? absent : read(value, field));
}

/** Throws: what stands in a field, and what belongs there. */
export function refuse(value: unknown, field: string, wanted: string): never {
  const stands = value === undefined ? 'missing' : shown(value);
  throw new Error(`${field} is ${stands}; ${wanted} belongs there`);
}

const longestShown = 60;

/** What stands somewhere, cut short where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
