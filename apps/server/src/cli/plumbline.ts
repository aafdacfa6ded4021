// The product's door on the command line: npm run plumbline -- VERB
import { rememberCompiled } from '../remember-compiled.ts';
import type { Terminal, Verb } from './terminal.ts';

const verbs: Readonly<Record<string, () => Promise<{ readonly run: Verb }>>> = {
  init: () => import('./init.ts'),
  update: () => import('./update.ts'),
  import: () => import('./import.ts'),
  imports: () => import('./imports.ts'),
  undo: () => import('./undo.ts'),
  cancel: () => import('./cancel.ts'),
  plan: () => import('./plan.ts'),
  measures: () => import('./measures.ts'),
  export: () => import('./export.ts'),
  backup: () => import('./backup.ts'),
  verify: () => import('./verify.ts'),
  help: () => import('./help.ts'),
};

/** What is the asker's to mend; anything else is a fault of ours and shows where it happened. */
const expected = new Set(['AppError', 'SettingsError', 'UsageError']);

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
};
// Whoever reads our output may have read enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
rememberCompiled();
process.exitCode = await runVerb(process.argv[2] ?? 'help', process.argv.slice(3));

async function runVerb(name: string, args: readonly string[]): Promise<number> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    terminal.say(`There is no command called ${name}. Run "npm run plumbline -- help".`);
    return 1;
  }
  try {
    return await (await verb()).run(args, terminal);
  } catch (error) {
    terminal.say(wordsOf(error));
    return 1;
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (expected.has(error.name)) return error.message;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code.startsWith('ERR_PARSE_ARGS')) {
    return `${error.message.split('. ')[0]}. Run "npm run plumbline -- help".`;
  }
  return `Something went wrong at our end. ${error.stack}`;
}
