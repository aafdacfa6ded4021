// Rules of the house that no general tool knows: which door a room may use, and what may not be
// named in it. Each rule says where the line belongs instead.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const rules = [
  {
    where: /^apps\/web\/src\//,
    breaks: /^import (?!type\b).*['"]@plumbline\/(api|contract)\//,
    says: 'The browser takes types only from api and contract: write `import type`.',
  },
  {
    where: /^apps\/server\/src\/(doors|jobs)\//,
    breaks: /from ['"]@plumbline\/db\//,
    says: 'Doors and jobs see use cases and contract; only app.ts and cli/ make a database.',
  },
  {
    where: /^packages\/(domain|contract|charts\/src\/geometry)\/(?!.*\.test\.)/,
    breaks: /\bMath\.random\b/,
    says: 'Randomness is an argument: take a generator.',
  },
  {
    where: /^packages\/charts\/src\/geometry\//,
    breaks: /from ['"](react|react-dom)\b/,
    says: 'Geometry is numbers: drawing lives in charts/react.',
  },
  {
    where: /^(packages\/(?!db\/)|apps\/)(?!.*\.test\.)/,
    breaks: /from ['"](kysely|better-sqlite3|pg)['"/]/,
    says: 'SQL and column names live in packages/db.',
  },
  {
    where: /^packages\/(domain|contract|db|usecases|api)\//,
    breaks: /from ['"]d3(['"])/,
    says: 'Positions and paths live in charts/geometry.',
  },
  {
    where: /^(packages|apps|bench)\//,
    breaks: /from ['"]d3['"]/,
    says: 'Import the d3 module by its own name; the umbrella costs ten kilobytes more.',
  },
];
const forbiddenFolders = new Set(['utils', 'common', 'shared', 'helpers', 'lib']);
const skipped = new Set(['node_modules', 'dist', '.types', '.turbo', 'golden']);

/** The faults of one source text, each `path:line what to do instead`. */
export function faultsOf(path, text) {
  const faults = [];
  const applicable = rules.filter((rule) => rule.where.test(path));
  for (const [index, line] of text.split('\n').entries()) {
    for (const rule of applicable) {
      if (rule.breaks.test(line)) faults.push(`${path}:${index + 1} ${rule.says}`);
    }
  }
  const folder = path
    .split('/')
    .slice(0, -1)
    .find((name) => forbiddenFolders.has(name));
  if (folder) faults.push(`${path} A folder called ${folder} is nobody's room: name the idea.`);
  return faults;
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx|mjs)$/.test(entry.name)) yield path;
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const faults = ['packages', 'apps', 'bench'].flatMap((folder) => {
    try {
      return [...sources(join(root, folder))].flatMap((path) =>
        faultsOf(relative(root, path), readFileSync(path, 'utf8')),
      );
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
  });
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
