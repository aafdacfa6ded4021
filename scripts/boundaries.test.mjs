// Each rule of the house is planted once and seen to fail: a rule that cannot fail guards nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules/.bin', name);

const lintFaults = [
  {
    what: 'a clock in the domain',
    path: 'packages/domain/src/planted-clock.ts',
    source: 'export const now = new Date();',
    rule: 'noRestrictedGlobals',
  },
  {
    what: 'a clock in chart geometry',
    path: 'packages/charts/src/geometry/planted-clock.ts',
    source: 'export const now = new Date();',
    rule: 'noRestrictedGlobals',
  },
  {
    what: 'a default export',
    path: 'packages/domain/src/planted-default.ts',
    source: 'export default 1;',
    rule: 'noDefaultExport',
  },
  {
    what: 'a barrel',
    path: 'packages/domain/src/planted-barrel.ts',
    source: "export * from './period/day.ts';",
    rule: 'noReExportAll',
  },
  {
    what: 'a fourth parameter',
    path: 'packages/domain/src/planted-parameters.ts',
    source: 'export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;',
    rule: 'useMaxParams',
  },
  {
    what: 'any',
    path: 'packages/domain/src/planted-any.ts',
    source: 'export const some: any = 1;',
    rule: 'noExplicitAny',
  },
  {
    what: 'a file name that is not kebab-case',
    path: 'packages/domain/src/PlantedName.ts',
    source: 'export const one = 1;',
    rule: 'useFilenamingConvention',
  },
  {
    what: 'one feature importing another',
    path: 'apps/web/src/features/board/planted-import.ts',
    source: "import { x } from '../protection/protection-view.ts';\nexport const y = x;",
    rule: 'noRestrictedImports',
  },
  {
    what: 'the console outside the command line',
    path: 'packages/usecases/src/planted-console.ts',
    source: "console.log('here');\nexport {};",
    rule: 'noConsole',
  },
  {
    what: 'a test left out',
    path: 'packages/domain/src/planted.test.ts',
    source: "import { it } from 'vitest';\nit.skip('a rule', () => {});",
    rule: 'noSkippedTests',
  },
  {
    what: 'files that import each other',
    path: 'packages/domain/src/planted-cycle.ts',
    source:
      "import { b } from './planted-cycle-back.ts';\nexport const a = (n: number): number => (n > 0 ? b(n - 1) : 0);",
    rule: 'noImportCycles',
  },
];

describe('the linter objects', () => {
  let copy;
  let report;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'plumbline-lint-'));
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    plant(copy, 'biome.json', JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
    for (const { path, source } of lintFaults) plant(copy, path, source);
    plant(
      copy,
      'packages/domain/src/planted-cycle-back.ts',
      "import { a } from './planted-cycle.ts';\nexport const b = (n: number): number => a(n);",
    );
    report = spawnSync(bin('biome'), ['lint', '--colors=off', '--max-diagnostics=none'], {
      cwd: copy,
      encoding: 'utf8',
    });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(lintFaults)('to $what', ({ path, rule }) => {
    const found = `${report.stdout}${report.stderr}`
      .split('\n')
      .filter((line) => line.startsWith(path) && line.includes(rule));
    expect(found).not.toEqual([]);
  });
});

function plant(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the compiler objects', () => {
  const folders = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const compile = (room, source) => {
    const folder = join(root, room, '.types/planted');
    mkdirSync(folder, { recursive: true });
    folders.push(folder);
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: {
        noEmit: true,
        composite: false,
        emitDeclarationOnly: false,
        rootDir: '../..',
      },
      files: ['planted.ts'],
      include: [],
      exclude: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'planted.ts'), source);
    return spawnSync(bin('tsc'), ['-p', folder], { cwd: root, encoding: 'utf8' });
  };
  const planted = [
    {
      what: 'the network in the domain',
      room: 'packages/domain',
      source: "export const page = fetch('/');",
      names: 'fetch',
    },
    {
      what: 'the process in the domain',
      room: 'packages/domain',
      source: 'export const home = process.env;',
      names: 'process',
    },
    {
      what: 'the file system in the domain',
      room: 'packages/domain',
      source: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
      names: 'node:fs',
    },
    {
      what: 'the domain importing the database',
      room: 'packages/domain',
      source:
        "import { openDatabase } from '@plumbline/db/database';\nexport const open = openDatabase;",
      names: '@plumbline/db/database',
    },
    {
      what: 'the contract importing the use cases',
      room: 'packages/contract',
      source:
        "import { AppError } from '@plumbline/usecases/app-error';\nexport const error = AppError;",
      names: '@plumbline/usecases/app-error',
    },
    {
      what: 'the web importing the database',
      room: 'apps/web',
      source:
        "import { openDatabase } from '@plumbline/db/database';\nexport const open = openDatabase;",
      names: '@plumbline/db/database',
    },
  ];
  it.each(planted)('to $what', ({ room, source, names }) => {
    const { status, stdout } = compile(room, source);
    expect(stdout).toContain(names);
    expect(status).not.toBe(0);
  });
});

it('the boundary tags object when a room lists a dependency it may not have', () => {
  const copy = mkdtempSync(join(tmpdir(), 'plumbline-boundaries-'));
  const files = [
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'turbo.json',
    ...globSync('{packages,apps}/*/{package,turbo}.json', { cwd: root }),
  ];
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  const boundaries = () =>
    spawnSync(bin('turbo'), ['boundaries', '--cwd', copy], {
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    });
  spawnSync('git', ['init', '--quiet', copy]);
  try {
    expect(boundaries().status).toBe(0);
    const path = join(copy, 'packages/domain/package.json');
    const room = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(
      path,
      JSON.stringify({ ...room, dependencies: { '@plumbline/db': 'workspace:*' } }),
    );
    const { status, stdout, stderr } = boundaries();
    expect(`${stdout}${stderr}`).toContain('@plumbline/db');
    expect(status).not.toBe(0);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
