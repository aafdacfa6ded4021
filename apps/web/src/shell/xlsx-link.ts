/** The server makes no workbook of more rows. */
export const mostRows = 5_000;

/** Where the same figures are as a workbook. */
export function xlsxOf(csvHref: string): string {
  return csvHref.replace(/^\/csv\/(.*)\.csv(\?|$)/, '/xlsx/$1.xlsx$2');
}
