import type { ProtectionInput } from '@plumbline/contract/period/period-input';
import type {
  NotCountedFigures,
  ProtectionFilters,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import type { Reader } from '@plumbline/db/database';
import { programmeCounts } from '@plumbline/db/queries/programme-counts';
import { type AuditTallies, sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import { notAllocated } from '@plumbline/domain/aggregate/totals';
import { standingNames } from '@plumbline/domain/audit/audit-words';
import { standingReasons, standings } from '@plumbline/domain/audit/standing';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import {
  auditsCompleted,
  programmeDelivered,
  unsatisfactoryShare,
} from '@plumbline/domain/measure/audit-measures';
import { targetInForce } from '@plumbline/domain/target/annual-target';
import type { Context } from '../context.ts';
import { checkNames } from '../figures/check-names.ts';
import { sourceLine } from '../figures/source-line.ts';
import { knownOn } from '../period/known-at-day.ts';
import { chosenPeriod, periodView } from '../period/period-view.ts';
import { remembered } from '../remembered.ts';
import { readDirectory } from '../service/read-directory.ts';
import { officersView } from './officers.ts';
import { outcomesView } from './outcomes.ts';
import { choicesOf, chosenNames, filtersOf, isWhole } from './page-filters.ts';
import { type PageMonths, pageMonths } from './page-months.ts';
import { programmeView } from './programme.ts';
import { readAgreed } from './read-agreed.ts';
import { readAuditFacts, readNotCounted } from './read-facts.ts';
import { readKeying } from './read-keying.ts';
import { readYearEnd } from './read-year-end.ts';
import { volumePanels } from './volume-panels.ts';

/**
 * The Protection page. Without a period it is the financial year so far. Throws 'not-found' for a
 * team, risk band or origin that there is not.
 */
export const readProtection = remembered('protection', protectionOf);

async function protectionOf(
  context: Context,
  input: ProtectionInput,
): Promise<Disclosed<ProtectionView>> {
  const { read } = context.db;
  const { revision, today, known } = await knownOn(context, input.known);
  const period = chosenPeriod(input.period ?? 'ytd', today);
  const page = pageMonths(period, today);
  const filters = filtersOf(input);
  const directory = await readDirectory(read, revision);
  await checkNames(read, { revision, directory }, filters);
  const { tallies, byOfficer } = await readAuditFacts(read, { revision, page, filters });
  const agreed = await readAgreed(read, revision, page);
  const target = isWhole(filters) ? targetInForce(agreed.targets, page.year) : undefined;
  const end = target ? await readYearEnd(read, { revision, page, target, today }) : null;
  const { volume, teams } = volumePanels({
    ...{ page, filters, directory, tallies, agreed },
    landing: end?.landing ?? null,
  });
  return disclose('none', {
    revision,
    service: directory.service.name,
    known,
    period: periodView(period, today),
    filters,
    choices: choicesOf(directory),
    hasFigures: revision > 1,
    volume,
    planner: end?.planner ?? null,
    keying: await readKeying(read, page, {
      ...{ revision, today, isWhole: isWhole(filters) },
      done: growingMonth(page, filters, tallies),
    }),
    teams,
    notAllocated: notAllocated(
      volume.done,
      [...tallies.byTeam.values()].map((byMonth) => sumMonths(byMonth, page.complete)),
    ),
    officers: officersView({
      directory,
      byOfficer,
      team: filters.team,
      done: volume.done,
      shown: isWhole(filters) ? 'all audits' : 'a part of the audits',
    }),
    outcomes: outcomesView({
      tallies,
      months: page,
      rule: agreed.rule(unsatisfactoryShare.measure),
      isWhole: isWhole(filters),
    }),
    programme: programmeView({
      counts: await programmeCounts(read, { revision, year: page.year }),
      months: page,
      rule: agreed.rule(programmeDelivered.measure),
      teams: directory.teams,
      filters,
    }),
    source: sourceLine({
      service: directory.service.name,
      source: auditsCompleted.source,
      only: chosenNames(filters, directory),
      through: page.through ?? null,
      today,
    }),
    notCounted: await notCountedFigures(read, {
      revision,
      filters,
      from: page.all[0] ?? page.from,
      to: page.unfinished ?? page.through ?? page.from,
    }),
  });
}

/** The audits of the last complete month where they may still grow: only the whole service is asked. */
function growingMonth(
  { through }: PageMonths,
  filters: ProtectionFilters,
  tallies: AuditTallies,
): number | null {
  return isWhole(filters) && through ? sumMonths(tallies.service, [through]) : null;
}

async function notCountedFigures(
  db: Reader,
  question: Parameters<typeof readNotCounted>[1],
): Promise<readonly NotCountedFigures[]> {
  const totals = await readNotCounted(db, question);
  return standings.flatMap((standing) => {
    const records = totals.get(standing) ?? 0;
    if (standing === 'counted' || records === 0) return [];
    const label = standingNames[standing];
    return [{ standing, label, reason: standingReasons[standing], records }];
  });
}
