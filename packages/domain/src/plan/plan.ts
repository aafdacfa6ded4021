import type { Day } from '../period/day.ts';
import type { Month } from '../period/month.ts';
import type { PrintedStatus } from './progress.ts';

/** What a service itself published about something, word for word, and where it stands. */
export type Quoted = Readonly<{
  publishedText: string | null;
  source: string | null;
  page: string | null;
}>;

/** A plan that answers an inspection, as a service agreed it. */
export type Plan = Readonly<{
  id: string;
  title: string;
  inspectorate: string;
  publishedOn: Day;
  /** Where the facts of the plan come from, for the foot of its page; null where they are the service's own. */
  credit: string | null;
  /** For how many periods its measures must hold before a completed action is embedded. */
  embeddedAfter: number;
  priorities: readonly Priority[];
  improvements: readonly AreaForImprovement[];
  dates: readonly InspectionDate[];
  posts: readonly Post[];
}>;

export type Priority = Quoted &
  Readonly<{
    ref: string;
    title: string;
    judgement: string | null;
    sponsorRole: string;
    leadMember: string;
    scrutiny: string;
    cause: CauseOfConcern;
    recommendations: readonly Recommendation[];
  }>;

export type CauseOfConcern = Quoted &
  Readonly<{ title: string; raisedOn: Day; closedOn: Day | null }>;

/** Accepted, or declined with the reason that has to be published. */
export type Response =
  | Readonly<{ kind: 'accepted' }>
  | Readonly<{ kind: 'declined'; reason: string }>;

export type Recommendation = Quoted &
  Readonly<{
    ref: string;
    title: string;
    response: Response;
    actions: readonly Action[];
  }>;

export type Action = Quoted &
  Readonly<{
    ref: string;
    title: string;
    /** The post that leads; null while it is to be confirmed. */
    leadRole: string | null;
    start: Month;
    /** The month by whose end it is due. */
    deadline: Month;
    resources: string | null;
    expectedEffect: string | null;
    problems: readonly string[];
    /** The actions that have to be done before this one. */
    dependsOn: readonly string[];
    /** Its status as the plan was printed: the first event of its history. */
    printed: PrintedStatus;
    successMeasures: readonly SuccessMeasure[];
  }>;

/**
 * What a success measure asks for:
 *
 * - 'threshold': a number to reach, or a band to stay within
 * - 'direction': rising or falling against a stated baseline
 * - 'coverage': all of a stated base
 * - 'evidence': something written, agreed, live or done
 */
export type SuccessKind = 'threshold' | 'direction' | 'coverage' | 'evidence';

export type SuccessMeasure = Quoted &
  Readonly<{
    ref: string;
    kind: SuccessKind;
    title: string;
    /** The measures it is seen by, the one that decides first. */
    measures: readonly string[];
    /** What counts as all of the base, in per cent, where less than all was agreed, and why. */
    countsAsAll: Readonly<{ percent: number; reason: string }> | null;
  }>;

/** Something the inspectorate asked to be better, short of a cause of concern. */
export type AreaForImprovement = Quoted &
  Readonly<{
    ref: string;
    title: string;
    leadRole: string | null;
    status: 'open' | 'under-way' | 'closed';
    /** Who agreed that it is closed, and when; null while it is not. */
    closed: Readonly<{ by: string; on: Day }> | null;
  }>;

/** A day of the inspection itself: fieldwork, a letter, a revisit, a closure. */
export type InspectionDate = Readonly<{
  on: Day;
  kind: 'fieldwork' | 'report' | 'letter' | 'submission' | 'meeting' | 'revisit' | 'closure';
  title: string;
  /** The priority it is about; null for the whole service. */
  priority: string | null;
}>;

/** A post of the service that leads actions, and who held it. */
export type Post = Readonly<{
  role: string;
  /** Other names for the same post: 'Head of HR' for 'Head of Human Resources'. */
  aliases: readonly string[];
  holders: readonly Holder[];
  deputy: string | null;
}>;

/** Who holds a post from a day on; null is a vacant post. */
export type Holder = Readonly<{ from: Day; name: string | null }>;

/** Every action of a plan, in the order of its references. */
export function actionsOf({ priorities }: Pick<Plan, 'priorities'>): readonly Action[] {
  return priorities.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ actions }) => actions),
  );
}

/** The post that a role's name stands for; undefined where the plan lists none. */
export function postNamed(posts: readonly Post[], role: string): Post | undefined {
  return posts.find((post) => post.role === role || post.aliases.includes(role));
}

/** Who holds a post on a day: a name, or null where it is vacant or nobody is known to. */
export function holderOn({ holders }: Pick<Post, 'holders'>, day: Day): string | null {
  const until = holders.filter(({ from }) => from <= day);
  return until.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.name ?? null;
}
