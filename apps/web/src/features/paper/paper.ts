/** A table of a paper: words alone, the first cell of a row names it. */
export type PaperTable = Readonly<{
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}>;

/** A part of a paper, in the order that it is read. */
export type PaperBlock =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  /** What goes by a name: 'Cause', 'To decide'. */
  | Readonly<{ kind: 'named'; name: string; text: string }>
  /** The chart on the page that has this title, or whose title begins with it. */
  | Readonly<{ kind: 'picture'; of: string; alt: string }>
  | (Readonly<{ kind: 'table' }> & PaperTable)
  /** Whose figures, until when and when made. */
  | Readonly<{ kind: 'source'; text: string }>;

/** What is put into a board paper, before it is HTML or text. */
export type Paper = Readonly<{ title: string; blocks: readonly PaperBlock[] }>;

/** A chart as it is put into a paper. */
export type PaperPicture = Readonly<{
  title: string;
  /** A data: address, so that the picture travels with the words. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
}>;

export const heading = (level: 1 | 2 | 3, text: string): PaperBlock => ({
  kind: 'heading',
  level,
  text,
});

export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

/** Nothing where there is nothing to say. */
export function named(name: string, text: string | null): readonly PaperBlock[] {
  return text === null || text === '' ? [] : [{ kind: 'named', name, text }];
}

/** Nothing where the table would have no rows. */
export function table(made: PaperTable): readonly PaperBlock[] {
  return made.rows.length === 0 ? [] : [{ kind: 'table', ...made }];
}

/** The picture that a part of a paper asks for: by its whole title, else by how that begins. */
export function pictureOf(of: string, pictures: readonly PaperPicture[]): PaperPicture | undefined {
  return (
    pictures.find(({ title }) => title === of) ??
    pictures.find(({ title }) => title.startsWith(`${of} `) || title.startsWith(`${of},`))
  );
}
