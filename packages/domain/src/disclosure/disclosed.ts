/**
 * How far a measure's figures may be seen. 'none' needs no protection: the figures count premises
 * and work, not people. Classes that protect people join this union together with their rules.
 */
export type DisclosureClass = 'none';

declare const disclosed: unique symbol;

/** A value that has passed disclosure. Only `disclose` makes one; every read asks for one. */
export type Disclosed<T> = T & { readonly [disclosed]: true };

/** Passes a value through the rules of its disclosure class. The one way for every read. */
export function disclose<T>(disclosureClass: DisclosureClass, value: T): Disclosed<T> {
  switch (disclosureClass) {
    case 'none':
      return value as Disclosed<T>;
  }
}
