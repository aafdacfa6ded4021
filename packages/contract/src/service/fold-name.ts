/**
 * The form in which names are compared: case, accents, punctuation and spacing do not count. In
 * scripts that write vowels or tones as marks, such as Hindi or Thai, the marks do count: without
 * them two names would be one.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.join(' ') ?? '';
}
