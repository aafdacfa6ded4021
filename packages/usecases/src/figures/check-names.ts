import type { Reader } from '@plumbline/db/database';
import { auditCounts } from '@plumbline/db/queries/audit-counts';
import { origins, outcomes, riskBands } from '@plumbline/domain/audit/audit';
import { standings } from '@plumbline/domain/audit/standing';
import { programmeStateNames } from '@plumbline/domain/programme/programme-words';
import { AppError } from '../app-error.ts';
import type { Directory } from '../service/read-directory.ts';

/** The names that a question narrows its figures by; what is not said narrows nothing. */
export type AskedNames = {
  readonly team?: string | null | undefined;
  readonly officer?: string | null | undefined;
  readonly riskBand?: string | null | undefined;
  readonly riskBands?: readonly string[];
  readonly origin?: string | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly standings?: readonly string[];
  readonly states?: readonly string[];
};

type Held = { readonly revision: number; readonly directory: Directory };

/**
 * Refuses a question that names what there is not, with 'not-found': an empty list would say that
 * there is a team which has done nothing.
 */
export async function checkNames(db: Reader, held: Held, asked: AskedNames): Promise<void> {
  const { riskBand, origin, outcome, standings: kinds = [], states = [] } = asked;
  for (const band of [riskBand, ...(asked.riskBands ?? [])])
    checkWord('risk band', riskBands, band);
  checkWord('origin', origins, origin);
  checkWord('outcome', [...outcomes, 'recorded'], outcome);
  for (const kind of kinds) checkWord('kind of record', standings, kind);
  for (const state of states) {
    checkWord('state of a scheduled audit', Object.keys(programmeStateNames), state);
  }
  await checkTeam(db, held, asked.team);
  await checkOfficer(db, held, asked.officer);
}

function checkWord(what: string, known: readonly string[], word?: string | null): void {
  if (word !== null && word !== undefined && !known.includes(word)) throw unknown(what, word);
}

async function checkTeam(db: Reader, { revision, directory }: Held, team?: string | null) {
  if (!team || directory.teams.some(({ id }) => id === team)) return;
  // Records may still name what a later directory has left out.
  const cells = await auditCounts(db, { revision, ...always, team });
  if (cells.length === 0) throw unknown('team', team);
}

async function checkOfficer(db: Reader, { revision, directory }: Held, officer?: string | null) {
  if (!officer || directory.officers.some(({ id }) => id === officer)) return;
  const cells = await auditCounts(db, { revision, ...always });
  if (!cells.some((cell) => cell.officer === officer)) throw unknown('officer', officer);
}

const always = { from: '', to: '9999-12' } as const;

const unknown = (what: string, word: string): AppError =>
  new AppError('not-found', `There is no ${what} called "${word}".`);
