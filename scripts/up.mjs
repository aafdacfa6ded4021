// Runs any command of the project on its pinned toolchain, from nothing but git, Node and npm.
// Written for the oldest Node that may launch it (18); everything after it runs on the pinned one.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const toolchain = join(root, 'toolchain');

// A small young generation keeps a million-row import lean: its rows die before they are ever old.
const lean = '--max-semi-space-size=8';

const commands = {
  start: { build: true, run: [lean, 'apps/server/src/server.ts'] },
  plumbline: { build: false, run: [lean, 'apps/server/src/cli/plumbline.ts'] },
  test: { build: true, run: ['scripts/test.mjs'] },
  check: { build: false, run: ['scripts/check.mjs'] },
  bench: { build: true, run: ['bench/src/bench.ts'] },
  'oracle:spc': { build: false, run: ['scripts/oracle.mjs', 'spc'] },
  'oracle:forecast': { build: false, run: ['scripts/oracle.mjs', 'forecast'] },
};

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) fail(`Name a command: ${Object.keys(commands).join(', ')}.`);

const env = pinnedEnvironment();
ensureToolchain();
ensurePackages();
if (command.build)
  run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']);
handOver(command.run);

/** The environment without npm's own settings (they would reach pnpm) and with the pinned tools first. */
function pinnedEnvironment() {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key));
  return {
    ...Object.fromEntries(kept),
    PATH: [
      // pnpm itself, not its placeholder: only a shell can start that one.
      join(toolchain, `node_modules/@pnpm/exe.${process.platform}-${process.arch}`),
      join(toolchain, 'node_modules/.bin'),
      join(root, 'node_modules/.bin'),
      process.env.PATH,
    ].join(delimiter),
    // Node keeps what it makes of the sources: later starts are quicker and smaller.
    NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
    // The C library otherwise keeps a heap for each thread, and gives little of it back.
    MALLOC_ARENA_MAX: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

function ensureToolchain() {
  once('toolchain', ['toolchain/package-lock.json'], () => {
    console.error('Installing the pinned Node and pnpm …');
    // Not `npm ci`: a registry that lacks a platform's package makes it refuse the lock file.
    run('npm', [
      'install',
      '--prefix',
      toolchain,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  });
  const version = spawnSync('node', ['--version'], { env, encoding: 'utf8' }).stdout?.trim() ?? '';
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    fail(
      `No pinned Node exists for this system, and its own is ${version || 'missing'}. Install Node 24 and try again.`,
    );
  }
}

function ensurePackages() {
  once('packages', ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'toolchain/package-lock.json'], () => {
    console.error('Installing packages …');
    run('pnpm', ['install', '--frozen-lockfile', '--reporter=silent']);
  });
}

/** Does the work unless it was done for exactly these files. */
function once(work, files, act) {
  const stamp = join(root, '.cache', `${work}.stamp`);
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const now = hash.digest('hex');
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (
    done &&
    existsSync(join(root, work === 'toolchain' ? 'toolchain/node_modules' : 'node_modules'))
  )
    return;
  act();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, now);
}

function run(program, programArgs) {
  const { status, error } = spawnSync(program, programArgs, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
  });
  if (error || status !== 0)
    fail(`${program} ${programArgs[0]} failed${error ? `: ${error.message}` : '.'}`);
}

/** Gives the terminal to the command and ends as it ends; signals are the command's to answer. */
function handOver(script) {
  const child = spawn('node', [...script, ...args], {
    cwd: root,
    env: { ...env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
