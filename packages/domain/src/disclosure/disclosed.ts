/**
 * How far a measure's figures may be seen.
 *
 * - 'none': they count premises and work, not people
 * - 'low': they count what people did at work; small groups are not shown
 * - 'medium': they count what people said of themselves; only for the whole service, rounded
 * - 'high': they count cases or comparisons that could point at a person; the same, and few are hidden
 */
export type DisclosureClass = 'none' | 'low' | 'medium' | 'high';

declare const disclosed: unique symbol;

/** A value that has passed disclosure. Only `disclose` makes one; every read asks for one. */
export type Disclosed<T> = T & { readonly [disclosed]: true };

/** Passes a value through the rules of its disclosure class. The one way for every read. */
export function disclose<T>(disclosureClass: DisclosureClass, value: T): Disclosed<T> {
  switch (disclosureClass) {
    case 'none':
      return value as Disclosed<T>;
    default:
      throw new RangeError(`Figures of class '${disclosureClass}' pass disclosure one by one`);
  }
}
