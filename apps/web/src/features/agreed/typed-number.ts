/**
 * The number that somebody typed: '95', ' 95% ', '1,000', '0.8', '-2'. Null for an empty text, and
 * undefined for one that is no number.
 */
export function typedNumber(text: string): number | null | undefined {
  const bare = text.trim().replace(/\s*%$/, '');
  if (bare === '') return null;
  const isPlain = /^-?\d+(\.\d+)?$/.test(bare) || /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare);
  return isPlain ? Number(bare.replaceAll(',', '')) : undefined;
}
