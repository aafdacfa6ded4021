import { escapeText, unescapeText } from './escape-text.ts';

/**
 * A part of a measure's figures as canonical text, its dimensions in alphabetical order:
 * 'outcome=unsatisfactory;risk=high'. The whole service is ''.
 */
export type Slice = string & { readonly slice: 'slice' };

/** The slice of the whole service. */
export const wholeService = '' as Slice;

/** A dimension's name: small letters, digits and hyphens, beginning with a letter. */
const dimensionName = /^[a-z][a-z0-9-]*$/;

/**
 * The slice with the given values of its dimensions, in whatever order they are named. Marks that
 * would part the text are escaped in values. Throws a RangeError for a name that is no dimension.
 */
export function sliceKey(dimensions: Readonly<Record<string, string>>): Slice {
  const names = Object.keys(dimensions).sort();
  const parts = names.map((name) => {
    if (!dimensionName.test(name)) throw new RangeError(`'${name}' is not the name of a dimension`);
    return `${name}=${escapeText(dimensions[name] ?? '')}`;
  });
  return parts.join(';') as Slice;
}

/**
 * The dimensions of a slice, or undefined when the text is not canonical: names out of order or
 * twice, an unknown mark, an escape that was not needed.
 */
export function parseSlice(text: string): Readonly<Record<string, string>> | undefined {
  if (text === '') return {};
  const pairs: [string, string][] = [];
  for (const part of text.split(';')) {
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0 || !dimensionName.test(name)) return undefined;
    pairs.push([name, unescapeText(value)]);
  }
  const dimensions = Object.fromEntries(pairs);
  return sliceKey(dimensions) === text ? dimensions : undefined;
}

/** The value of one dimension of a slice, or undefined when the slice is not split by it. */
export function sliceValue(slice: Slice, dimension: string): string | undefined {
  const dimensions = parseSlice(slice);
  return dimensions !== undefined && Object.hasOwn(dimensions, dimension)
    ? dimensions[dimension]
    : undefined;
}
