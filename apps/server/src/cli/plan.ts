import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readPlanFile } from '@plumbline/contract/plan/read-plan-file';
import { planFileOf } from '@plumbline/contract/plan/write-plan-file';
import { actionsOf, type Plan } from '@plumbline/domain/plan/plan';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { exportPlan, listPlans } from '@plumbline/usecases/plan/export-plan';
import { type LoadedPlan, loadPlan } from '@plumbline/usecases/plan/load-plan';
import { unwritableWords } from './path-words.ts';
import { readJsonFile, unusable } from './read-json-file.ts';
import { pathFrom, type Terminal, UsageError, type Verb } from './terminal.ts';
import { withService } from './with-service.ts';

const known = 'plan load FILE, plan export [ID] [FILE] or plan list';

/** Loads a plan from a file, writes it to one, or lists the plans there are. */
export const run: Verb = async (args, terminal) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [what, ...names] = positionals;
  switch (what) {
    case 'load':
      return load(names, terminal);
    case 'export':
      return save(names, terminal);
    case 'list':
      return list(names, terminal);
    default:
      throw new UsageError(`Say what to do with a plan: ${known}.`);
  }
};

async function load(names: readonly string[], terminal: Terminal): Promise<number> {
  const [file] = names;
  if (file === undefined || names.length > 1) {
    throw new UsageError('Name the file that the plan is in: plan load plan.json');
  }
  const path = pathFrom(terminal, file);
  const reading = readPlanFile(await readJsonFile(path));
  if (reading.kind === 'faults') throw unusable(path, reading.faults);
  const { plan } = reading;
  const loaded = await withService(terminal, (context) => loadPlan(context, plan));
  for (const note of loaded.notes) terminal.out(`Note: ${note}\n`);
  terminal.out(`${loadedWords(plan, loaded)}\n`);
  return 0;
}

function loadedWords(plan: Plan, { change }: LoadedPlan): string {
  switch (change) {
    case 'added':
      return `${plan.title} is loaded: ${sizeOf(plan)}.`;
    case 'replaced':
      return `${plan.title} is what the file says now: ${sizeOf(plan)}. What was stated and shown is kept.`;
    case 'same':
      return `${plan.title} is as the file says: nothing changes.`;
  }
}

function sizeOf(plan: Plan): string {
  const actions = actionsOf(plan);
  const measures = actions.flatMap(({ successMeasures }) => successMeasures).length;
  return `${countOf(actions.length, 'action')}, ${countOf(measures, 'success measure')}`;
}

async function save(names: readonly string[], terminal: Terminal): Promise<number> {
  if (names.length > 2)
    throw new UsageError('Name a plan, a file or both: plan export [ID] [FILE]');
  // No id has a dot in it, and a file has its ending.
  const [id, file] = names.length === 1 && names[0]?.includes('.') ? [undefined, names[0]] : names;
  const plan = await withService(terminal, (context) => exportPlan(context, id));
  const text = `${JSON.stringify(planFileOf(plan), null, 2)}\n`;
  if (file === undefined) {
    terminal.out(text);
    return 0;
  }
  const path = pathFrom(terminal, file);
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(unwritableWords(path, error));
  }
  terminal.say(`${plan.title} is written to ${path}`);
  return 0;
}

async function list(names: readonly string[], terminal: Terminal): Promise<number> {
  if (names.length > 0) throw new UsageError('plan list takes nothing more.');
  const plans = await withService(terminal, listPlans);
  const widest = Math.max(...plans.map(({ id }) => id.length));
  terminal.out(
    plans.length === 0
      ? 'No plan has been loaded yet.\n'
      : plans.map((plan) => `${plan.id.padEnd(widest)}  ${plan.title}: ${sizeOf(plan)}\n`).join(''),
  );
  return 0;
}
