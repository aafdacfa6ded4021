import { type Fault, type Named, nameFaults } from './name-faults.ts';

type Team = Named & {
  readonly share?: number | undefined;
  readonly merged?: { readonly into: string } | undefined;
};

type Officer = Named & {
  readonly team: string;
  readonly capacity: readonly { readonly from: string }[];
};

/** What the parts of a set-up must agree on; '' stands for what could not be read. */
export type SetupParts = {
  readonly teams: readonly Team[];
  readonly officers: readonly Officer[];
  readonly annualTargets: readonly { readonly year: string }[];
  readonly unsatisfactoryBand?: { readonly low: number; readonly high: number } | undefined;
};

/** Where the parts of a set-up contradict each other, each well-formed by itself. */
export function setupFaults(setup: SetupParts): readonly Fault[] {
  return [
    ...nameFaults('teams', setup.teams),
    ...mergerFaults(setup.teams),
    ...shareFaults(setup.teams),
    ...nameFaults('officers', setup.officers),
    ...officerFaults(setup),
    ...targetFaults(setup.annualTargets),
    ...bandFaults(setup.unsatisfactoryBand),
  ];
}

function mergerFaults(teams: readonly Team[]): readonly Fault[] {
  const into = new Map(teams.map((team) => [team.id, team.merged?.into]));
  return teams.flatMap(({ id, merged }, index) => {
    if (!merged || merged.into === '') return [];
    const path = ['teams', index, 'merged', 'into'];
    if (!into.has(merged.into)) return { path, message: `No team is called "${merged.into}"` };
    let end: string | undefined = merged.into;
    for (let steps = 0; end !== undefined && end !== id && steps < teams.length; steps += 1) {
      end = into.get(end);
    }
    return end === id ? { path, message: 'A team cannot become part of itself' } : [];
  });
}

/** Shares are written with two or three decimals, so thirds may miss by this much. */
const slack = 0.005;

/** Shares divide the target: all of it when every team has one, at most all of it when some have none. */
function shareFaults(teams: readonly Team[]): readonly Fault[] {
  const shares = teams.flatMap(({ share }) => share ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  const whole = shares.length > 0 && shares.length === teams.length;
  if (sum <= 1 + slack && (!whole || sum >= 1 - slack)) return [];
  const rule = whole ? 'must sum to 1' : 'must sum to 1 at most';
  const advice = whole
    ? '. Leave the share out where a team answers for no part of the target'
    : '';
  const message = `The teams' shares ${rule}. They sum to ${Math.round(sum * 1000) / 1000}${advice}`;
  return [{ path: ['teams'], message }];
}

function officerFaults({ teams, officers }: SetupParts): readonly Fault[] {
  const known = new Set(teams.map((team) => team.id));
  return officers.flatMap(({ team, capacity }, index) => {
    const faults: Fault[] = [];
    if (team !== '' && known.size > 0 && !known.has(team)) {
      faults.push({ path: ['officers', index, 'team'], message: `No team is called "${team}"` });
    }
    const months = capacity.map((step) => step.from);
    for (const place of repeated(months)) {
      const message = `The month ${months[place]} is given twice`;
      faults.push({ path: ['officers', index, 'capacity', place, 'from'], message });
    }
    return faults;
  });
}

function targetFaults(targets: SetupParts['annualTargets']): readonly Fault[] {
  const years = targets.map((target) => target.year);
  return repeated(years).map((place) => ({
    path: ['annualTargets', place, 'year'],
    message: `The year ${years[place]} has two targets. Keep one`,
  }));
}

function bandFaults(band: SetupParts['unsatisfactoryBand']): readonly Fault[] {
  if (!band) return [];
  const fault = (message: string) => [{ path: ['unsatisfactoryBand'], message }];
  if (band.low >= band.high) return fault('The low end of the band must be below its high end');
  if (band.high <= 1) return fault('Write the band in percent, such as 58 and 74');
  return [];
}

/** The places of texts that stand earlier in the list too. */
function repeated(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, place) => (text !== '' && texts.indexOf(text) < place ? place : []));
}
