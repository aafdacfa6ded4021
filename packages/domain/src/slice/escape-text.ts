/** The characters that part one value from the next in a key, and the escape itself. */
const marks = /[%=;|]/;
const allMarks = /[%=;|]/g;

/**
 * A value made safe inside a key such as 'team=north' or 'counted|north': each of % = ; | becomes
 * its percent code. Nearly every value comes back as it is, untouched.
 */
export function escapeText(value: string): string {
  if (!marks.test(value)) return value;
  return value.replace(allMarks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The value behind an escaped text: the inverse of `escapeText`. */
export function unescapeText(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(25|3B|3D|7C)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
