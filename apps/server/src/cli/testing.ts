import { temporaryFolder } from '../testing.ts';
import type { Verb } from './terminal.ts';

type Ended = { readonly code: number; readonly out: string; readonly said: string };

export type TestDesk = {
  readonly folder: string;
  /** Runs a command in this process, from this folder, on the data in it. */
  readonly run: (verb: Verb, ...args: readonly string[]) => Promise<Ended>;
  readonly remove: () => void;
};

/** A folder with these files that commands are run in; its data are in `data`. */
export function testDesk(files: Readonly<Record<string, string | Uint8Array>>): TestDesk {
  const { path, remove } = temporaryFolder(files);
  return {
    folder: path,
    remove,
    run: async (verb, ...args) => {
      const [out, said]: [string[], string[]] = [[], []];
      const code = await verb(args, {
        out: (text) => out.push(text),
        say: (line) => said.push(line),
        env: { PLUMBLINE_DATA: 'data', INIT_CWD: path },
      });
      return { code, out: out.join(''), said: said.join('\n') };
    },
  };
}

export const auditHeader =
  'audit_id,premises_id,activity_type,origin,risk_band,date_completed,outcome,team_id,officer_id,created_at';

/** A file of audits from its rows. */
export function auditFile(...rows: readonly string[]): string {
  return [auditHeader, ...rows, ''].join('\n');
}

export function auditRow(
  id: string,
  day: string,
  more: { readonly officer?: string; readonly activity?: string } = {},
): string {
  return `${id},P-${id},${more.activity ?? 'audit'},planned,high,${day},satisfactory,north,${more.officer ?? 'o1'},2024-12-31`;
}

/** What a small service is set up from. */
export const smallService = {
  name: 'Testshire',
  clock: 'demonstration',
  teams: [{ id: 'north', name: 'North', share: 1 }],
  officers: [{ id: 'o1', name: 'Ash Reed', team: 'north' }],
  annualTargets: [{ year: '2024-25', value: 1000, agreedOn: '2024-03-12' }],
};
