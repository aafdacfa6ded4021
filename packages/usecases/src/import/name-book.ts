import { foldName } from '@plumbline/contract/service/fold-name';
import { idOfName } from '@plumbline/contract/service/id-of-name';
import type { Aliases } from '../service/read-directory.ts';

export type UnknownName = {
  readonly kind: 'team' | 'officer';
  readonly id: string;
  readonly name: string;
  /** For an officer: the team of the first row that names them. */
  readonly team: string | null;
  rows: number;
};

/**
 * Turns the names in a file into ids. A name nobody knows gets an id of its own, so that its rows
 * can be taken whole if somebody adds it; until then they wait.
 */
export class NameBook {
  readonly #aliases: Aliases;
  readonly #taken: ReadonlySet<string>;
  readonly #found = { team: new Map<string, string>(), officer: new Map<string, string>() };
  readonly #unknown = new Map<string, UnknownName>();
  #waiting: UnknownName[] = [];

  constructor(aliases: Aliases) {
    this.#aliases = aliases;
    this.#taken = new Set([...aliases.values()].flatMap((names) => [...names.values()]));
  }

  /** The id of a team, null for no name. */
  team(name: string | null): string | null {
    return this.#id('team', name, null);
  }

  /** The id of an officer, null for no name. */
  officer(name: string | null, team: string | null): string | null {
    return this.#id('officer', name, team);
  }

  /** The names met since the last call that nobody knows: the row just described waits for them. */
  takeWaiting(): readonly UnknownName[] {
    const waiting = this.#waiting;
    if (waiting.length > 0) this.#waiting = [];
    return waiting;
  }

  /** Every name met that nobody knows. */
  unknown(): readonly UnknownName[] {
    return [...this.#unknown.values()];
  }

  #id(kind: 'team' | 'officer', name: string | null, team: string | null): string | null {
    if (name === null) return null;
    const met = this.#found[kind].get(name);
    if (met !== undefined) return met;
    const folded = foldName(name);
    const known = this.#aliases.get(kind)?.get(folded);
    if (known !== undefined) {
      this.#found[kind].set(name, known);
      return known;
    }
    const unknown =
      this.#unknown.get(`${kind} ${folded}`) ?? this.#add(kind, { name, folded, team });
    unknown.rows += 1;
    this.#waiting.push(unknown);
    return unknown.id;
  }

  #add(
    kind: 'team' | 'officer',
    {
      name,
      folded,
      team,
    }: { readonly name: string; readonly folded: string; readonly team: string | null },
  ): UnknownName {
    const unknown: UnknownName = {
      kind,
      id: this.#newId(kind, { name, folded }),
      name,
      team,
      rows: 0,
    };
    this.#unknown.set(`${kind} ${folded}`, unknown);
    return unknown;
  }

  /**
   * An id that nobody has, and that is nobody else's name: 'ash-reed'. One that says less than the
   * name, cut short or of other letters, always has a number: without it, it may be the whole name
   * of somebody still to come.
   */
  #newId(
    kind: 'team' | 'officer',
    { name, folded }: { readonly name: string; readonly folded: string },
  ): string {
    const used = new Set([...this.#unknown.values()].map((one) => one.id));
    const isFree = (id: string) => {
      const said = foldName(id);
      if (this.#taken.has(id) || used.has(id)) return false;
      if (said === folded) return true;
      return !this.#aliases.get(kind)?.has(said) && !this.#unknown.has(`${kind} ${said}`);
    };
    const stem = idOfName(name, kind);
    const saysAll = foldName(stem) === folded;
    if (saysAll && isFree(stem)) return stem;
    let n = saysAll ? 2 : 1;
    while (!isFree(`${stem}-${n}`)) n += 1;
    return `${stem}-${n}`;
  }
}
