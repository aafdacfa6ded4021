/** What stands after the question mark, by name. */
export type SearchText = Readonly<Record<string, unknown>>;

/** Reads the search part of an address as plain text: '?team=07' is the text '07'. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes it back, leaving out what is not set. */
export function stringifySearch(search: SearchText): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

const longest = 60;
const longestList = 200;

/**
 * One parameter as text, or undefined where it is missing or empty. A text too long to mean anything
 * is cut: it then names nothing, and is refused as such rather than left out.
 */
export function textOf(search: SearchText, name: string): string | undefined {
  return textUpTo(longest, search[name]);
}

/** Several parameters as text, by their names. */
export function textsOf<Name extends string>(
  search: SearchText,
  names: readonly Name[],
): Readonly<Record<Name, string | undefined>> {
  const texts = names.map((name) => [name, textOf(search, name)] as const);
  return Object.fromEntries(texts) as Record<Name, string | undefined>;
}

/** One parameter as a list with commas: text that may be longer. */
export function listOf(search: SearchText, name: string): string | undefined {
  return textUpTo(longestList, search[name]);
}

function textUpTo(length: number, value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length <= length ? value : `${value.slice(0, length - 1)}…`;
}

/**
 * One parameter as the number of a page, from 1. Text that is no such number stays as it is, for the
 * page to say so.
 */
export function pageOf(search: SearchText, name: string): number | string | undefined {
  const value = search[name];
  if (value === undefined || value === '') return undefined;
  const number = /^\d{1,9}$/.test(String(value)) ? Number(value) : 0;
  return number > 0 ? number : textUpTo(longest, String(value));
}

/** One parameter as a word of a closed list, or undefined. */
export function wordOf<Word extends string>(
  search: SearchText,
  name: string,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => word === search[name]);
}
