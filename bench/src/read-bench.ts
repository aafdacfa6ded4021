import type { Figure } from './figure.ts';
import { type HttpClient, httpClient } from './http-client.ts';
import { importFile } from './import-file.ts';
import { load } from './load.ts';
import { processorTime } from './process-figures.ts';
import { median, quantile } from './quantile.ts';
import { floorPath, type Read, reads } from './reads.ts';
import type { Scope } from './scope.ts';
import { product, type Serving, serve, withFloor } from './serve.ts';
import { giveMeasures, setUpService } from './set-up-service.ts';
import { type WorkFolder, workFolder } from './work-folder.ts';
import { writeExport } from './write-export.ts';

/** The smaller database: enough audits to fill every roll-up cell that the larger one fills. */
const SMALL = 10_000;
/** Of every measure: more than a page draws, and ten years. */
const FEWER_YEARS = 6;
const TEN_YEARS = 10;
const GOAL_TIMES = 4;
const GOAL_GROWTH = 1.2;

/** One client, which finds the server idle, and sixteen, which find it busy. */
const crowds = [
  { clients: 1, name: 'one client', requests: 'alone' },
  { clients: 16, name: 'sixteen clients', requests: 'together' },
] as const;

type Size = 'small' | 'large';
type Target = Readonly<{ size: Size; server: Serving; client: HttpClient }>;

/** One stretch of requests: what was asked of which database, and what it took. */
type Stretch = Readonly<{
  round: number;
  size: Size;
  clients: number;
  read: string;
  asked: 'floor' | 'product';
  p50: number;
  p95: number;
  /** Processor time of the server for a request, in ms. */
  work: number | undefined;
}>;

/** Measures the reads behind the pages against a floor on the same server, at two sizes of database. */
export async function readBench(
  scope: Scope,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  using work = workFolder();
  say(`Importing ${SMALL} and ${scope.audits} audits to read from …`);
  const folders = {
    small: await fill(work, 'small', { audits: SMALL, years: FEWER_YEARS }),
    large: await fill(work, 'large', { audits: scope.audits, years: TEN_YEARS }),
  };
  await using small = await serve(withFloor, folders.small);
  await using large = await serve(withFloor, folders.large);
  using smallClient = httpClient(small.origin);
  using largeClient = httpClient(large.origin);
  const targets: readonly Target[] = [
    { size: 'small', server: small, client: smallClient },
    { size: 'large', server: large, client: largeClient },
  ];
  say('Reading …');
  const stretches: Stretch[] = [];
  // Round 0 warms up.
  for (let round = 0; round <= scope.readRounds; round += 1) {
    for (const read of reads) stretches.push(...(await readRound(targets, { round, read, scope })));
  }
  return figuresOf(stretches.filter(({ round }) => round > 0));
}

async function fill(
  work: WorkFolder,
  name: Size,
  { audits, years }: { readonly audits: number; readonly years: number },
): Promise<string> {
  const folder = work.folder(name);
  await setUpService(folder);
  await giveMeasures(folder, years);
  const csv = await writeExport(work.file(`${name}.csv`), { audits });
  await using server = await serve(product, folder);
  using client = httpClient(server.origin);
  await importFile(client, csv);
  work.drop(csv);
  return folder;
}

/** Floor and product in turn, on each database, alone and together; every other round backwards. */
async function readRound(
  targets: readonly Target[],
  asked: {
    readonly round: number;
    readonly read: Read;
    readonly scope: Scope;
  },
): Promise<readonly Stretch[]> {
  const { round, read, scope } = asked;
  const stretches: Stretch[] = [];
  for (const { clients, requests } of crowds) {
    const order = targets.flatMap((target) => [
      { target, asked: 'floor' as const },
      { target, asked: 'product' as const },
    ]);
    for (const { target, asked } of round % 2 === 0 ? order : order.toReversed()) {
      const floor = asked === 'floor' ? await floorLike(target.client, read.path(0)) : '';
      const path = asked === 'product' ? read.path : () => floor;
      const crowd = { clients, requests: scope.requests[requests] };
      const cost = await stretch(target, path, crowd);
      stretches.push({ round, size: target.size, clients, read: read.name, asked, ...cost });
    }
  }
  return stretches;
}

/** The floor whose answer is exactly as long as a read's. */
async function floorLike(client: HttpClient, path: string): Promise<string> {
  const [answer, nothing] = [await client.body(path), await client.body(floorPath(0))];
  // The row's own text is padded, so the shortest floor still has it.
  const { result } = JSON.parse(nothing) as { readonly result: { readonly data: string } };
  const frame = Buffer.byteLength(nothing) - result.data.length;
  return floorPath(Buffer.byteLength(answer) - frame);
}

async function stretch(
  { server, client }: Target,
  path: Read['path'],
  crowd: { readonly clients: number; readonly requests: number },
): Promise<Pick<Stretch, 'p50' | 'p95' | 'work'>> {
  const before = processorTime(server.pid);
  const took = await load(client, path, crowd);
  const after = processorTime(server.pid);
  const work =
    before === undefined || after === undefined ? undefined : (after - before) / crowd.requests;
  return { p50: quantile(took, 0.5), p95: quantile(took, 0.95), work };
}

function figuresOf(stretches: readonly Stretch[]): readonly Figure[] {
  return crowds.flatMap(({ clients, name }) =>
    reads.flatMap((read) => {
      const of = (size: Size, asked: Stretch['asked']) =>
        stretches.filter(
          (one) =>
            one.clients === clients &&
            one.read === read.name &&
            one.size === size &&
            one.asked === asked,
        );
      const what = `${read.name}, ${name}`;
      return [
        ...(['small', 'large'] as const).map((size) =>
          againstFloor(`${what}, ${size}`, of(size, 'product'), of(size, 'floor')),
        ),
        growth(`${what}, large against small`, of('large', 'product'), of('small', 'product')),
      ].map((figure) => (read.isJudged ? figure : withoutGoal(figure)));
    }),
  );
}

const withoutGoal = ({ goal: _, ...figure }: Figure): Figure => figure;

/** Ratios are taken round by round, so that whatever slows a whole round slows both its sides. */
function ratio(above: readonly Stretch[], below: readonly Stretch[]): number {
  return median(above.map(({ p50 }, index) => p50 / (below[index]?.p50 ?? Number.NaN)));
}

function againstFloor(
  what: string,
  product: readonly Stretch[],
  floor: readonly Stretch[],
): Figure {
  const sides = (name: string, of: (stretch: Stretch) => number | undefined) => {
    const [above, below] = [
      product.flatMap((one) => of(one) ?? []),
      floor.flatMap((one) => of(one) ?? []),
    ];
    if (above.length === 0 || below.length === 0) return [];
    return [`${name} ${median(above).toFixed(2)} ms (floor ${median(below).toFixed(2)})`];
  };
  return {
    what,
    value: ratio(product, floor),
    unit: 'times',
    goal: GOAL_TIMES,
    from: [
      ...sides('p50', ({ p50 }) => p50),
      ...sides('p95', ({ p95 }) => p95),
      ...sides('processor', ({ work }) => work),
    ].join(', '),
  };
}

function growth(what: string, large: readonly Stretch[], small: readonly Stretch[]): Figure {
  return { what, value: ratio(large, small), unit: 'times', goal: GOAL_GROWTH };
}
