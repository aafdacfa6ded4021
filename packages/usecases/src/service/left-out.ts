import { countOf } from '@plumbline/domain/sentence/number-words';
import type { PartOfPlan } from './service-plan.ts';

export type LeftOut = {
  readonly kind: 'team' | 'officer';
  /** The ids that the file names. */
  readonly named: ReadonlySet<string>;
  readonly known: readonly { readonly id: string; readonly name: string }[];
  /** What is held of an id, as in 'but 231 records name it'; undefined when nothing is. */
  readonly held: (id: string) => string | undefined;
  /** How to say instead that it has ended. */
  readonly advice: string;
};

/**
 * What is known and not in the file stays: nothing is ever taken away. But when something is held of
 * it, leaving it out contradicts that, and is refused.
 */
export function leftOut({ kind, named, known, held, advice }: LeftOut): PartOfPlan {
  const left = known
    .filter(({ id }) => !named.has(id))
    .map(({ id, name }) => ({ id, name, but: held(id) }));
  const title = kind === 'team' ? 'Team' : 'Officer';
  return {
    refusals: left.flatMap(({ id, name, but }) =>
      but === undefined
        ? []
        : `${kind}s: "${id}" (${name}) is left out, but ${but}. Put it back. ${advice}`,
    ),
    notes: left.flatMap(({ id, name, but }) =>
      but === undefined ? `${title} ${name} ("${id}") is not in the file and stays as it is.` : [],
    ),
  };
}

/** That so many records name it; undefined when none does. */
export function recordsWords(records = 0): string | undefined {
  if (records === 0) return undefined;
  return `${countOf(records, 'record')} held here ${records === 1 ? 'names' : 'name'} it`;
}
