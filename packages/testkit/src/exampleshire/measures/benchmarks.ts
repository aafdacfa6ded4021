import type { Benchmark } from '@plumbline/domain/measure/benchmark';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';

const england = 'MHCLG (formerly Home Office) fire statistics, England';
const aims =
  'Services choose their audits and record their outcomes differently, so a higher or lower share says more of that than of how well a service works.';

/** Real figures from elsewhere: in England 18,448 of 50,424 audits in 2022/23, then 21,312 of 51,026. */
export const measureBenchmarks: readonly Benchmark[] = [
  {
    measure: '2.2.2b',
    year: toFinancialYear('2022-23'),
    value: 37,
    source: england,
    whyNotComparable: aims,
  },
  {
    measure: '2.2.2b',
    year: toFinancialYear('2024-25'),
    value: 42,
    source: england,
    whyNotComparable: aims,
  },
];
