/** Letters that taking the accent off does not make plain. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** As long as an id made of a name is before a number is put behind it. */
const longest = 32;

/**
 * An id for a name, such as a set-up may write: 'Łukasz Nowak' is `lukasz-nowak`. A name of other
 * scripts, or of none, has only what it is of: `officer`. Two names may have the same.
 */
export function idOfName(name: string, kind: 'team' | 'officer'): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (mark) => plainLetters[mark] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return id.slice(0, longest).replace(/-$/, '') || kind;
}
