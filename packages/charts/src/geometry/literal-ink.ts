/** A `var(…)` with its literal; the literals hold no brackets of their own. */
const VARIABLE = /var\(\s*--[\w-]+\s*,\s*([^()]*)\)/g;

/** A value with the literal of each CSS variable in its place: the light theme, without a stylesheet. */
export function literalInk(value: string): string {
  return value.replaceAll(VARIABLE, (_, literal: string) => literal.trim());
}
