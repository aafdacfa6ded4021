import { foldName } from './fold-name.ts';

/** Something wrong with a file: where, and what. */
export type Fault = { readonly path: (string | number)[]; readonly message: string };

export type Named = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

/**
 * Where one text would name two teams, or two officers: rows of a file could then go to either. A
 * text names whoever has it as id, name or alias, however it is spaced or capitalised.
 */
export function nameFaults(
  list: 'teams' | 'officers',
  entries: readonly Named[],
): readonly Fault[] {
  const kind = list === 'teams' ? 'team' : 'officer';
  const holders = new Map<string, string>();
  return entries.flatMap((entry, index): readonly Fault[] => {
    const { id } = entry;
    if (id !== '' && entries.findIndex((other) => other.id === id) < index) {
      return [{ path: [list, index, 'id'], message: `The ${kind} "${id}" is named twice` }];
    }
    return textsOf(entry).flatMap(({ text, at }) => {
      const folded = foldName(text);
      const path = [list, index, ...at];
      if (folded === '') return { path, message: 'Give it a letter or a digit' };
      const holder = holders.get(folded) ?? id;
      holders.set(folded, holder);
      const message = `"${text}" already stands for the ${kind} "${holder}": one name cannot mean two`;
      return holder === id ? [] : { path, message };
    });
  });
}

function textsOf({ id, name, aliases }: Named) {
  const texts = [
    { text: id, at: ['id'] },
    { text: name, at: ['name'] },
    ...aliases.map((text, place) => ({ text, at: ['aliases', place] })),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}
