import { describe, expect, it } from 'vitest';
import { inspectSheet } from './inspect-sheet.ts';

describe('inspectSheet(xml)', () => {
  it('finds how far a sheet reaches, whatever is only formatted left out', () => {
    const xml =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="7" spans="1:2"/><row r="3"><c s="1" r="AA3" t="s"><v>0</v></c></row>';
    expect(inspectSheet(xml)).toEqual({ rows: 7, columns: 27, errors: [] });
  });

  it('finds the errors of formulas and formulas never calculated', () => {
    const xml = [
      '<x:c r="B2" t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c>',
      '<c t="e" r="C2"/><c t="e" r="D2"></c>',
      '<c r="E2"><f>SUM(A1)</f></c><c r="F2"><f t="shared" si="0"/><v></v></c>',
      '<c r="G2"><f>SUM(A1)</f><v>4</v></c><c r="H2" t="str"><f>A1</f><v></v></c>',
    ].join('');
    expect(inspectSheet(xml).errors).toEqual([
      { row: 1, column: 1, text: '#DIV/0!' },
      { row: 1, column: 3, text: '#N/A' },
      { row: 1, column: 4, text: '#CALC!' },
      { row: 1, column: 5, text: '#CALC!' },
    ]);
  });

  it('takes time as the length of the text, also when no tag is ever closed', () => {
    const started = performance.now();
    inspectSheet('<c r="A1" t="e" '.repeat(200_000));
    inspectSheet('<c r="A1" t="e">'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
