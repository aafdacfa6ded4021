import { type Day, days } from '@plumbline/domain/period/day';
import { type Month, months } from '@plumbline/domain/period/month';

export type FiguresSource = {
  readonly service: string;
  /** 'Protection records'. */
  readonly source: string;
  /** What they were narrowed to: 'North'; nothing where all is shown. */
  readonly only?: readonly string[];
  /** The last complete month of the figures; null before there is one. */
  readonly through: Month | null;
  readonly today: Day;
};

/**
 * Whose figures these are, up to when and from when, for what leaves the page: 'Exampleshire ·
 * Protection records · North only · figures to the end of December 2024 · made 15 January 2025'.
 */
export function sourceLine({ service, source, only = [], through, today }: FiguresSource): string {
  return [
    service,
    source,
    ...only.map((name) => `${name} only`),
    through === null ? 'no month has ended yet' : `figures to the end of ${months.label(through)}`,
    `made ${days.label(today)}`,
  ].join(' · ');
}
