import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'Write it as text, in quotation marks',
  number: 'Write it as a number, without quotation marks',
  int: 'Write it as a whole number',
  array: 'Write it as a list, in square brackets',
  object: 'Write it as fields, in curly brackets',
};

/** What is wrong with a value, for somebody who has never heard of a schema. */
export function plainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing' : kinds[issue.expected];
    case 'invalid_value':
      return `Write one of these: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
    case 'too_small':
      return `It must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `It must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    default:
      return undefined;
  }
}

/** Where in the file something stands: 'officers, 3rd entry, team'. */
export function placeWords(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `${ordinal(part + 1)} entry` : String(part)))
    .join(', ');
}

function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
