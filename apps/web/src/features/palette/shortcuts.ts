/** A key press, as far as shortcuts look at it. */
export type Press = Readonly<{
  key: string;
  /** Held down with it: Control or Command alone, or anything else that changes what a key means. */
  held: 'nothing' | 'control' | 'other';
  /** Where the press went: what is typed into keeps its keys, and a dialog keeps them all. */
  into: 'page' | 'field' | 'dialog';
  /** When, in milliseconds. */
  at: number;
}>;

/** What a press asks for. */
export type Asked =
  | Readonly<{ kind: 'find' }>
  | Readonly<{ kind: 'help' }>
  | Readonly<{ kind: 'go'; to: PagePath }>
  | Readonly<{ kind: 'period'; step: 'previous' | 'next' }>
  /** The first of two keys: the next one says which page. */
  | Readonly<{ kind: 'which-page'; at: number }>
  | Readonly<{ kind: 'nothing' }>;

type PagePath = '/' | '/protection' | '/plan' | '/measures' | '/data';

/** After so many milliseconds the second of two keys is a key by itself. */
const patience = 1_500;

const pages: Readonly<Record<string, PagePath>> = {
  b: '/',
  p: '/protection',
  l: '/plan',
  m: '/measures',
  d: '/data',
};

/** What a press asks for after what the one before it asked for; single keys may be switched off. */
export function askedBy(
  press: Press,
  { before, singleKeys }: Readonly<{ before: Asked; singleKeys: 'on' | 'off' }>,
): Asked {
  const { key, held, into, at } = press;
  if (into === 'dialog' || held === 'other') return nothing;
  if (held === 'control') return key.toLowerCase() === 'k' ? { kind: 'find' } : nothing;
  if (into === 'field' || singleKeys === 'off') return nothing;
  const to = pages[key];
  if (to !== undefined && before.kind === 'which-page' && at - before.at <= patience) {
    return { kind: 'go', to };
  }
  switch (key) {
    case '?':
      return { kind: 'help' };
    case 'g':
      return { kind: 'which-page', at };
    case '[':
      return { kind: 'period', step: 'previous' };
    case ']':
      return { kind: 'period', step: 'next' };
    default:
      return nothing;
  }
}

export const nothing: Asked = { kind: 'nothing' };

/** A shortcut as the help names it: its keys, one after the other, and what they do. */
export type Shortcut = Readonly<{ keys: readonly string[]; does: string }>;

/** The shortcut that needs a second key held. */
export const heldShortcuts: readonly Shortcut[] = [{ keys: ['Ctrl K'], does: 'Find anything' }];

/** The shortcuts of single keys, which can be switched off. */
export const singleShortcuts: readonly Shortcut[] = [
  { keys: ['g', 'b'], does: 'Go to the Board' },
  { keys: ['g', 'p'], does: 'Go to Protection' },
  { keys: ['g', 'l'], does: 'Go to the plan' },
  { keys: ['g', 'm'], does: 'Go to the measures' },
  { keys: ['g', 'd'], does: 'Go to the data' },
  { keys: ['['], does: 'The period before' },
  { keys: [']'], does: 'The period after' },
  { keys: ['?'], does: 'Show these shortcuts' },
];
