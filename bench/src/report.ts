import { type Figure, verdictOf, withUnit } from './figure.ts';
import type { Machine } from './machine.ts';
import type { Scope } from './scope.ts';

export type SuiteFigures = Readonly<{ suite: string; figures: readonly Figure[] }>;

/** All figures as text, a table a suite, with the shape of the machine above them. */
export function report(machine: Machine, scope: Scope, suites: readonly SuiteFigures[]): string {
  const { date, system, processor, cores, memoryGB, node, load } = machine;
  return [
    `${date}, ${cores} cores (${processor}), ${memoryGB} GB, ${system}, Node ${node}, load ${load.join(' ')}`,
    ...(scope.size === 'quick' ? ['A quick run: small and short, its figures prove nothing.'] : []),
    ...suites.flatMap(({ suite, figures }) => ['', suite, ...table(figures)]),
    '',
  ].join('\n');
}

function table(figures: readonly Figure[]): readonly string[] {
  const rows = figures.map((figure) => [
    figure.what,
    withUnit(figure.value, figure.unit),
    figure.goal === undefined ? '' : `goal ${withUnit(figure.goal, figure.unit)}`,
    figure.goal === undefined ? '' : verdictOf(figure),
    figure.from ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => widest(rows, column));
  return rows.map((row) => `  ${row.map((cell, c) => pad(cell, c, widths)).join('  ')}`.trimEnd());
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
}

/** Figures stand to the right of their column, words to the left. */
function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}
