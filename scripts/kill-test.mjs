// Kills an import in the middle of its confirmation, again and again at random moments, and looks at
// what the database holds then: the whole import or none of it, undamaged, every figure right.
//   node scripts/kill-test.mjs [times]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { auditExport } from '../packages/testkit/src/audit-export.ts';
import { benchService } from '../packages/testkit/src/bench-service.ts';

const plumbline = join(import.meta.dirname, '../apps/server/src/cli/plumbline.ts');
const times = Number(process.argv[2] ?? 20);
const OPEN = 2_147_483_647;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-kill-'));
try {
  process.exitCode = await killAgainAndAgain();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function killAgainAndAgain() {
  const start = prepare();
  const whole = await importWhole();
  const kinds = new Map([
    [start, 'none'],
    [whole.state, 'whole'],
  ]);
  const seen = { whole: 0, none: 0, broken: 0 };
  for (let time = 1; time <= times; time += 1) {
    const { after, state, damage } = await killOnce(whole.ms);
    const kind = damage === undefined ? (kinds.get(state) ?? 'broken') : 'broken';
    seen[kind] += 1;
    const words = { whole: 'the whole import', none: 'none of it', broken: damage ?? state };
    console.log(`${time}. killed ${Math.round(after)} ms into the confirmation: ${words[kind]}`);
  }
  console.log(`${times} kills: ${seen.whole} whole, ${seen.none} none, ${seen.broken} broken`);
  return seen.broken === 0 ? 0 : 1;
}

/** A service that holds 2,000 audits, and a file of 20,000 that changes some of them. */
function prepare() {
  writeFileSync(join(folder, 'service.json'), JSON.stringify(benchService()));
  writeFileSync(join(folder, 'first.csv'), [...auditExport({ audits: 2_000 })].join(''));
  const second = auditExport({ audits: 20_000, changedShare: 0.3 });
  writeFileSync(join(folder, 'second.csv'), [...second].join(''));
  run('start', 'init', 'service.json');
  run('start', 'import', 'audits', 'first.csv');
  return stateOf('start');
}

/** Lets one import end, to know what it comes to and how long its confirmation takes. */
async function importWhole() {
  const child = beginImport('whole');
  const ended = once(child, 'exit');
  await untilPreviewed('whole', child);
  const began = performance.now();
  endedWell(await ended);
  return { ms: performance.now() - began, state: stateOf('whole') };
}

/** Kills one import at a random moment; one that had ended by then is begun anew. */
async function killOnce(ms) {
  for (;;) {
    const child = beginImport('killed');
    const ended = once(child, 'exit');
    await untilPreviewed('killed', child);
    const after = Math.random() * ms * 1.2;
    await wait(after);
    child.kill('SIGKILL');
    const end = await ended;
    if (end[1] === 'SIGKILL') {
      return { after, state: stateOf('killed'), damage: damageOf('killed') };
    }
    endedWell(end);
  }
}

function endedWell([code]) {
  if (code !== 0) throw new Error(`An import that nobody killed ended with ${code}.`);
}

/** Starts to import the second file into a copy of the first state. */
function beginImport(data) {
  rmSync(join(folder, data), { recursive: true, force: true });
  cpSync(join(folder, 'start'), join(folder, data), { recursive: true });
  return spawn(process.execPath, [plumbline, 'import', 'audits', 'second.csv'], {
    env: environment(data),
    stdio: 'ignore',
  });
}

/** The preview is ready, so the confirmation begins; or the import has ended by itself. */
async function untilPreviewed(data, child) {
  const db = open(data);
  const ready = db.prepare("select count(*) as n from import_batch where state = 'ready'");
  while (ready.get().n === 0 && child.exitCode === null) await wait(1);
  db.close();
}

/** What a database holds, in one text: equal texts are equal states. */
function stateOf(data) {
  const db = open(data);
  const number = (sql) => db.prepare(sql).get().n;
  const state = JSON.stringify({
    revision: number('select max(revision) as n from revision'),
    confirmed: number("select count(*) as n from import_batch where state = 'confirmed'"),
    records: number(`select count(*) as n from record where known_to = ${OPEN}`),
    remembered: number('select count(*) as n from batch_entry'),
    counted: number(`select sum(audits) as n from audit_count where known_to = ${OPEN}`),
    observed: number(`select sum(numerator) as n from observation where known_to = ${OPEN}`),
  });
  db.close();
  return state;
}

/** What is wrong with a database, if anything: its pages, or a figure that its records do not bear out. */
function damageOf(data) {
  const db = open(data);
  const [{ integrity_check: integrity }] = db.prepare('pragma integrity_check').all();
  db.close();
  if (integrity !== 'ok') return integrity;
  const { status, stdout, stderr } = command(data, 'verify');
  return status === 0 ? undefined : stdout + stderr;
}

function open(data) {
  return new DatabaseSync(join(folder, data, 'plumbline.sqlite'), { timeout: 10_000 });
}

function run(data, ...args) {
  const { status, stderr } = command(data, ...args);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
}

function command(data, ...args) {
  const env = environment(data);
  return spawnSync(process.execPath, [plumbline, ...args], { env, encoding: 'utf8' });
}

function environment(data) {
  return { ...process.env, PLUMBLINE_DATA: join(folder, data), INIT_CWD: folder };
}
