import { BACKLOG_CASES } from './backlog-cases.tsx';
import { CUMULATIVE_CASES } from './cumulative-cases.tsx';
import { DEADLINE_STRIP_CASES } from './deadline-strip-cases.tsx';
import { FUNNEL_CASES } from './funnel-cases.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { HEAT_TABLE_CASES } from './heat-table-cases.tsx';
import { INTERVAL_DOTS_CASES } from './interval-dots-cases.tsx';
import { MONTH_BARS_CASES } from './month-bars-cases.tsx';
import { ROW_CASES } from './row-cases.tsx';
import { SMALL_MULTIPLES_CASES } from './small-multiples-cases.tsx';
import { STACKED_CASES } from './stacked-cases.tsx';
import { STOCK_CASES } from './stock-cases.tsx';
import { TREND_CASES } from './trend-cases.tsx';
import { XMR_CASES } from './xmr-cases.tsx';

/** Every chart in ordinary and hostile states: what the golden files hold and the gallery shows. */
export const GALLERY_CASES: readonly GalleryCase[] = [
  ...CUMULATIVE_CASES,
  ...MONTH_BARS_CASES,
  ...TREND_CASES,
  ...XMR_CASES,
  ...ROW_CASES,
  ...STACKED_CASES,
  ...INTERVAL_DOTS_CASES,
  ...FUNNEL_CASES,
  ...STOCK_CASES,
  ...BACKLOG_CASES,
  ...DEADLINE_STRIP_CASES,
  ...SMALL_MULTIPLES_CASES,
  ...HEAT_TABLE_CASES,
];
