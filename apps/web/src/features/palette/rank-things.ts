/** What a thing is looked for by. */
export type Sought = Readonly<{
  /** '2.2.2a'; empty for a thing without a reference. */
  ref: string;
  /** What it is called: its name, and any other for the same. */
  names: readonly string[];
  /** What else it is found by: who owns it, words that mean it. */
  also: readonly string[];
}>;

/**
 * How well a thing answers to what was typed, the best first:
 *
 * - 'reference': it is the reference, letter for letter
 * - 'under-reference': its reference begins with it
 * - 'name': a name begins with it
 * - 'words': every word begins a word of its reference or its names
 * - 'owner': the same, with who owns it and words that mean it
 * - 'anywhere': every word is somewhere in it
 */
const fits = ['reference', 'under-reference', 'name', 'words', 'owner', 'anywhere'] as const;

export type Fit = (typeof fits)[number];

/** What was typed, made ready to be compared. */
export type Query = Readonly<{ whole: string; words: readonly string[] }>;

/** Makes text ready to be compared: small letters, no accents, no quotation marks, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}"'“”‘’]/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}

/** What was typed as words; null where nothing was. */
export function queryOf(typed: string): Query | null {
  const whole = foldText(typed);
  return whole === '' ? null : { whole, words: whole.split(' ') };
}

/** How well a thing answers to what was typed; null where it does not. */
export function fitOf({ whole, words }: Query, { ref, names, also }: Sought): Fit | null {
  const folded = { ref: foldText(ref), names: names.map(foldText) };
  if (folded.ref !== '') {
    if (folded.ref === whole) return 'reference';
    if (folded.ref.startsWith(whole)) return 'under-reference';
  }
  if (folded.names.some((name) => name.startsWith(whole))) return 'name';
  const own = [folded.ref, ...folded.names].join('\n');
  if (words.every((word) => beginsAWord(own, word))) return 'words';
  const all = [own, ...also.map(foldText)].join('\n');
  if (words.every((word) => beginsAWord(all, word))) return 'owner';
  return words.every((word) => all.includes(word)) ? 'anywhere' : null;
}

/** Whether a word of a text begins so: after its start, a space or a mark, not within another. */
function beginsAWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** A thing with how well it answers, by its place among `fits`. */
export type Ranked<Thing> = Readonly<{ thing: Thing; rank: number }>;

/** The things that answer to what was typed, the best first, else in their own order. */
export function rankThings<Thing extends Sought>(
  query: Query,
  things: readonly Thing[],
): readonly Ranked<Thing>[] {
  return things
    .flatMap((thing) => {
      const fit = fitOf(query, thing);
      return fit === null ? [] : [{ thing, rank: fits.indexOf(fit) }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}
