import type { BoardSearch, PeriodSearch } from './page-search.ts';
import { listOf, type SearchText, textsOf } from './search-text.ts';

/** Which plan a page speaks of, and as known on which past day; without them the first, and today. */
export type PlanPlace = PeriodSearch &
  Readonly<{ plan?: string | undefined; known?: string | undefined }>;

/**
 * The part of the plan in sight and what narrows it. It is all text here, so that no page but the
 * plan's own fetches its words: a text that is none of them shows what there is for it, nothing.
 */
export type PlanSearch = PlanPlace &
  Readonly<{
    /** 'deadlines', 'owners' or 'inspection'; without it, the actions. */
    view?: string | undefined;
    /** A word of progress, as it is stated. */
    status?: string | undefined;
    /** The name of a post. */
    lead?: string | undefined;
    /** A kind of flag. */
    flag?: string | undefined;
    /** The reference of a priority. */
    priority?: string | undefined;
    /** Words that an action has to have. */
    text?: string | undefined;
    /** 'deadline'; without it, the order of the plan. */
    sort?: string | undefined;
  }>;

/** What links within a plan carry on: the plan and the day, and the period of the other pages. */
export function placeOf({ plan, known, period }: PlanPlace): PlanPlace {
  return { plan, known, period };
}

/** What links out of a plan to other pages carry on. */
export function periodOf({ period, known }: PlanPlace): BoardSearch {
  return { period, known };
}

export function planPlace(search: SearchText): PlanPlace {
  return textsOf(search, ['plan', 'known', 'period']);
}

export function planSearch(search: SearchText): PlanSearch {
  return {
    ...textsOf(search, ['plan', 'known', 'period', 'view', 'status', 'flag', 'priority', 'sort']),
    lead: listOf(search, 'lead'),
    text: listOf(search, 'text'),
  };
}
