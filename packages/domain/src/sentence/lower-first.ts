/**
 * Words as they go on inside a sentence: 'Prevention records' is 'prevention records'. A name such as
 * 'PRMS access log' or '121 log' keeps its capitals.
 */
export function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
