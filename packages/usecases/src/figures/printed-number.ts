/** The number that a printed figure shows, which is never rounded across what it is judged by. */
export function printedNumber(printed: string | null, value: number): number {
  const number = Number.parseFloat((printed ?? '').replaceAll(',', ''));
  return Number.isNaN(number) ? value : number;
}
