import { askMeanwhile } from './ask-meanwhile.ts';
import { runNode } from './child-process.ts';
import type { Figure } from './figure.ts';
import { httpClient } from './http-client.ts';
import { type Imported, importFile } from './import-file.ts';
import { peakMemory } from './process-figures.ts';
import { median, quantile } from './quantile.ts';
import type { Scope } from './scope.ts';
import { product, serve } from './serve.ts';
import { setUpService } from './set-up-service.ts';
import { type WorkFolder, workFolder } from './work-folder.ts';
import { writeExport } from './write-export.ts';

const GOAL_TIMES = 4;
const GOAL_MEMORY_MB = 400;
const GOAL_ANSWER_MS = 50;

/** The three imports, one after the other into the same database. */
const cases = [
  { name: 'into an empty database', file: 'first', verdict: 'new' },
  { name: 'again, identical', file: 'first', verdict: 'same' },
  { name: 'again, 1% changed', file: 'changed', verdict: 'changed' },
] as const;

type Files = Readonly<Record<(typeof cases)[number]['file'], string>>;

type Round = Readonly<{
  imports: readonly Beside[];
  /** How long another client's requests took during each import; empty in a round without one. */
  meanwhile: readonly (readonly number[])[];
  peakMB: number | undefined;
}>;

/** An import with the floor of the same minute: the mean of one just before and one just after. */
type Beside = Readonly<{ imported: Imported; floorMs: number }>;

/**
 * Imports a large export in rounds, each with its floor beside it, then once more with another
 * client asking all the while: that one's load is no part of the floor, so it is no part of the
 * times either.
 */
export async function importBench(
  { audits, importRounds }: Scope,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  using work = workFolder();
  const files: Files = {
    first: await writeExport(work.file('audits.csv'), { audits }),
    changed: await writeExport(work.file('changed.csv'), { audits, changedShare: 0.01 }),
  };
  const rounds: Round[] = [];
  for (let number = 1; number <= importRounds; number += 1) {
    say(`Importing ${audits} audits, round ${number} of ${importRounds} …`);
    rounds.push(await round(work, files, 'alone'));
  }
  say('Importing once more, with another client …');
  const watched = await round(work, files, 'with another client');
  return [
    ...timesOf(rounds),
    ...answersOf(watched),
    ...memoryOf(rounds, 'alone'),
    ...memoryOf([watched], 'with another client'),
    ...partsOf(rounds),
  ];
}

type Company = 'alone' | 'with another client';

async function round(work: WorkFolder, files: Files, company: Company): Promise<Round> {
  const data = work.folder('data');
  try {
    await setUpService(data);
    await using server = await serve(product, data);
    using client = httpClient(server.origin);
    const imports: Beside[] = [];
    const meanwhile: (readonly number[])[] = [];
    let before = await floorOf(work, files.first);
    for (const { file } of cases) {
      const take = () => importFile(client, files[file]);
      const { result: imported, took } =
        company === 'alone'
          ? { result: await take(), took: [] }
          : await askMeanwhile(server.origin, take);
      const after = await floorOf(work, files.first);
      imports.push({ imported, floorMs: (before + after) / 2 });
      meanwhile.push(took);
      before = after;
    }
    checkCounts(imports);
    return { imports, meanwhile, peakMB: peakMemory(server.pid) };
  } finally {
    work.drop(data);
  }
}

async function floorOf(work: WorkFolder, csv: string): Promise<number> {
  const folder = work.folder('floor');
  try {
    const args = [csv, `${folder}/floor.sqlite`];
    const { ms } = JSON.parse(await runNode('bench/src/import-floor.ts', { args }));
    return ms;
  } finally {
    work.drop(folder);
  }
}

/** An import that was fast because it did something else has not been measured. */
function checkCounts(imports: readonly Beside[]): void {
  const rows = imports[0]?.imported.counts.new ?? 0;
  for (const [index, { name, verdict }] of cases.entries()) {
    const counts = imports[index]?.imported.counts;
    const expected = verdict === 'changed' ? rows / 100 : rows;
    if (rows === 0 || counts?.[verdict] !== expected) {
      throw new Error(`${name}: expected ${expected} ${verdict}, got ${JSON.stringify(counts)}`);
    }
  }
}

function timesOf(rounds: readonly Round[]): readonly Figure[] {
  return cases.map(({ name }, index) => {
    const made = rounds.flatMap(({ imports }) => imports.slice(index, index + 1));
    const committed = median(made.map(({ imported }) => imported.committedAfter));
    const floor = median(made.map(({ floorMs }) => floorMs));
    return {
      what: `${name}, bytes to committed`,
      value: median(made.map(({ imported, floorMs }) => imported.committedAfter / floorMs)),
      unit: 'times',
      goal: GOAL_TIMES,
      from: `${seconds(committed)} against a floor of ${seconds(floor)}`,
    };
  });
}

function partsOf(rounds: readonly Round[]): readonly Figure[] {
  return cases.flatMap(({ name }, index) => {
    const made = rounds.flatMap(({ imports }) => imports.slice(index, index + 1));
    const middle = (part: (imported: Imported) => number) =>
      median(made.map(({ imported }) => part(imported))) / 1_000;
    return [
      { what: `${name}, to the preview`, value: middle((one) => one.previewedAfter), unit: 's' },
      {
        what: `${name}, confirm to committed`,
        value: middle((one) => one.committedAfter - one.previewedAfter),
        unit: 's',
      },
      {
        what: `${name}, clearing the preview away afterwards`,
        value: middle((one) => one.clearedAfter - one.committedAfter),
        unit: 's',
      },
    ];
  });
}

function answersOf({ meanwhile }: Round): readonly Figure[] {
  return cases.map(({ name }, index) => {
    const took = meanwhile[index] ?? [];
    return {
      what: `${name}, another client's Protection page meanwhile, p95`,
      value: quantile(took, 0.95),
      unit: 'ms',
      goal: GOAL_ANSWER_MS,
      from: `p50 ${quantile(took, 0.5).toFixed(1)} ms, longest ${quantile(took, 1).toFixed(0)} ms, ${took.length} requests`,
    };
  });
}

function memoryOf(rounds: readonly Round[], company: Company): readonly Figure[] {
  const peaks = rounds.flatMap(({ peakMB }) => peakMB ?? []);
  if (peaks.length === 0) return [];
  const what = `the server’s memory at its highest, ${company}`;
  return [{ what, value: Math.max(...peaks), unit: 'MB', goal: GOAL_MEMORY_MB }];
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
