/**
 * Spreadsheets run a cell that begins with =, +, - or @ as a formula. Files we write put an
 * apostrophe before such a cell, as spreadsheets themselves do to keep it text, and before one that
 * begins with apostrophes and then such a mark, so that reading can take back exactly one.
 */
const guarded = /^'*[=+\-@\t\r]/;

/** A signed number is no formula, and stays a number. */
const signedNumber = /^[+-]?\d+([.,]\d+)?$/;

/** A cell as a file of ours has it. */
export function guardFormula(text: string): string {
  return guarded.test(text) && !signedNumber.test(text) ? `'${text}` : text;
}

/** A cell as it was before it was guarded; `unguardFormula(guardFormula(text))` is `text`. */
export function unguardFormula(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return guardFormula(rest) === text ? rest : text;
}
