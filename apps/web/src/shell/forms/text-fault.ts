import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { Fault } from './form-trouble.ts';

/** As long as a text may be, and a line. */
const longest = { text: 4000, line: 300 } as const;

/** What is wrong with some words: that there are none, where there have to be, or too many. */
export function textFault<Name extends string>(
  field: Name,
  words: string,
  asked: Readonly<{
    kind: keyof typeof longest;
    /** What to do where there are none; without it they may be left out. */
    missing?: string;
    /** What the field is called, to begin a sentence with. */
    name: string;
  }>,
): readonly Fault<Name>[] {
  const { length } = words.trim();
  if (length === 0) return asked.missing === undefined ? [] : [{ field, text: asked.missing }];
  const most = longest[asked.kind];
  if (length <= most) return [];
  return [{ field, text: `${asked.name} must be ${formatCount(most)} characters or fewer` }];
}
