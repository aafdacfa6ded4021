import { placeWords } from '../service/setup-words.ts';

/** What an entry of each list is called. */
const nouns: Readonly<Record<string, string>> = {
  priorities: 'priority',
  recommendations: 'recommendation',
  actions: 'action',
  successMeasures: 'success measure',
  improvements: 'area for improvement',
  posts: 'post',
};

const longestName = 60;

/**
 * Where in the file of a plan something stands, by the innermost name that the file itself gives:
 * 'action 2.2.2, deadline'; by the places in its lists where it gives none: 'priorities, 2nd entry'.
 */
export function placeInPlan(content: unknown, path: readonly PropertyKey[]): string {
  let value = content;
  let named = '';
  let rest = path;
  for (const [at, key] of path.entries()) {
    value = fieldOf(value, key);
    const noun = typeof key === 'number' ? nouns[String(path[at - 1])] : undefined;
    const name = nameOf(value);
    if (noun === undefined || name === null) continue;
    named = `${noun} ${name}`;
    rest = path.slice(at + 1);
  }
  return [named, placeWords(rest)].filter((part) => part !== '').join(', ');
}

function nameOf(entry: unknown): string | null {
  const ref = fieldOf(entry, 'ref');
  if (isName(ref)) return ref;
  const role = fieldOf(entry, 'role');
  return isName(role) ? `"${role}"` : null;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestName;

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
