/** What a thing that can be found is. */
export type ThingKind = 'measure' | 'action' | 'success-measure' | 'recommendation' | 'priority';

/** Something that has a page, as people look for it. */
export type FoundThing = {
  readonly kind: ThingKind;
  /** '2.2.2a', '2.2.2', '2.2.2/1'. */
  readonly ref: string;
  /** The reference of the page it is on: that of its action for a success measure, else its own. */
  readonly on: string;
  readonly title: string;
  /** A shorter name for the same; null where it has none. */
  readonly shortName: string | null;
  /** The post it belongs to; null while nobody leads it. */
  readonly owner: string | null;
  /** Who holds that post today; null where nobody is known to. */
  readonly holder: string | null;
  /** The plan it is in; null for a measure, and for the plan that opens without being named. */
  readonly plan: { readonly id: string; readonly title: string } | null;
};

/** Everything that can be found by name, in the order of the plan. */
export type FoundThings = {
  readonly revision: number;
  readonly things: readonly FoundThing[];
};
