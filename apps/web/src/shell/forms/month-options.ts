import { months, toMonth } from '@plumbline/domain/period/month';
import type { SelectOption } from '@plumbline/ui/select-field';

/** As far ahead as anybody agrees on something. */
const ahead = 24;

/** The months that something may be due by, from one on; the first choice, of no month, in words. */
export function monthOptions(from: string, none: string): readonly SelectOption[] {
  const first = toMonth(from);
  return [
    { value: '', label: none },
    ...months
      .range(first, months.offset(first, ahead))
      .map((month) => ({ value: month, label: months.label(month) })),
  ];
}
