import type { MeasureMonth, SplitView } from '@plumbline/contract/measure/measure-view';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { type Ratio, shareOver, yearToDate } from '@plumbline/domain/aggregate/totals';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { noShareWords } from '@plumbline/domain/sentence/no-share-words';
import { type Slice, sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import type { Team } from '../service/read-directory.ts';
import { chosenChart } from './chosen-chart.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { aimOf, madeOf, measureMonth } from './measure-panel.ts';
import { dimensionTitles, partNames } from './part-names.ts';
import { rolledMonths, rolledShare } from './rolling-panel.ts';

/** Months of a small chart. */
const panelMonths = 24;

/**
 * The splits of a measure as small charts on one scale, teams in the order of the service. People
 * are never among them.
 */
export function splitsOf(facts: MeasureFacts, teams: readonly Team[]): readonly SplitView[] {
  const names: typeof partNames = {
    ...partNames,
    team: Object.fromEntries(teams.map(({ id, name }) => [id, name])),
  };
  const shown = monthsOf(facts);
  return Object.entries(dimensionTitles).flatMap(([dimension, title]) => {
    const panels = Object.entries(names[dimension] ?? {}).flatMap(([value, label]) => {
      const slice = sliceKey({ [dimension]: value });
      if (facts.of(slice).size === 0) return [];
      const until = dimension === 'team' ? mergedOn(value, teams) : null;
      return [panelOf(facts, slice, { key: value, label, shown, until })];
    });
    if (panels.length < 2) return [];
    return [
      {
        key: dimension,
        title: `${facts.definition.shortName} ${title}`,
        sentence: latestOf(panels, facts, dimension === 'team' ? teams : []),
        aim: aimOfPart(facts),
        startsAnew: runsFromApril(facts),
        changes: facts.changes,
        panels,
      },
    ];
  });
}

/** The months of the small charts; of a survey those alone in which it was held. */
function monthsOf(facts: MeasureFacts): readonly Month[] {
  const { shown, definition, of } = facts;
  if (definition.timeBasis === 'wave') {
    return shown.filter((month) => of(wholeService).has(month)).slice(-panelMonths);
  }
  // Twelve months must have gone before the first that can be rolled.
  const from = isRolled(facts) ? rolledMonths - 1 : 0;
  return shown.slice(from).slice(-panelMonths);
}

type Part = {
  readonly key: string;
  readonly label: string;
  readonly shown: readonly Month[];
  /** The month from which on there is no such team; null for every other part. */
  readonly until: Month | null;
};

function panelOf(
  facts: MeasureFacts,
  slice: Slice,
  { key, label, shown, until }: Part,
): SplitView['panels'][number] {
  const { minimumBase, unit } = facts.definition;
  const monthsShown = shown.map((month) =>
    until !== null && month >= until
      ? measureMonth(facts, month, undefined)
      : monthOf(facts, slice, month),
  );
  const isKnown = monthsShown.some((month) => month.value !== null);
  const base = facts.of(slice).get(facts.end)?.denominator ?? 0;
  const few = unit === 'percent' ? noShareWords(base, minimumBase) : undefined;
  return { key, label, note: isKnown ? null : (few ?? 'No figures'), months: monthsShown };
}

/** A month of a part as the page counts it: rolled, from April on, or by itself. */
function monthOf(facts: MeasureFacts, slice: Slice, month: Month): MeasureMonth {
  const { minimumBase } = facts.definition;
  const observations = [...facts.of(slice).values()];
  if (isRolled(facts)) {
    return sharedMonth(facts, month, rolledShare(facts, slice, month));
  }
  return runsFromApril(facts)
    ? sharedMonth(facts, month, shareOver(yearToDate(observations, month), minimumBase))
    : plainMonth(facts, slice, month);
}

/** Whether the whole is shown as twelve months rolled into one: its parts are then, too. */
const isRolled = (facts: MeasureFacts): boolean => chosenChart(facts).chart === 'rolling-share';

/** Whether the figures of the parts are shares of the financial year so far. */
function runsFromApril({ definition }: Pick<MeasureFacts, 'definition'>): boolean {
  return definition.timeBasis === 'cumulative' && definition.unit === 'percent';
}

/** A month of a part; a base under the minimum shows no share. */
function plainMonth(facts: MeasureFacts, slice: Slice, month: Month): MeasureMonth {
  const observation = facts.of(slice).get(month) ?? noneOf(facts, slice, month);
  const { unit, minimumBase } = facts.definition;
  const isFew = unit === 'percent' && (observation?.denominator ?? 0) < minimumBase;
  return measureMonth(facts, month, isFew ? undefined : observation);
}

/**
 * Where every record is held, a part that is not among those of a month had none of them; before its
 * first it may not have been there.
 */
function noneOf(facts: MeasureFacts, slice: Slice, month: Month): Observation | undefined {
  const { definition, of } = facts;
  const whole = of(wholeService).get(month);
  const hasBegun = [...of(slice).keys()].some((held) => held < month);
  return isFromRecords(definition) && definition.unit === 'count' && whole && hasBegun
    ? { ...whole, slice, numerator: 0 }
    : undefined;
}

function sharedMonth(facts: MeasureFacts, month: Month, share: Ratio): MeasureMonth {
  const label = facts.label(month);
  if (share.kind === 'too-few') return { month, label, value: null, text: null, made: null };
  const { value, numerator, base } = share;
  const made = madeOf(facts, { numerator, denominator: base });
  return { month, label, value, text: facts.print.figure(value), made };
}

/** A target holds for every part; a band is agreed for the whole alone. */
function aimOfPart(facts: MeasureFacts): SplitView['aim'] {
  const aim = aimOf(facts);
  return aim?.kind === 'band' || facts.definition.unit === 'count' ? null : aim;
}

/** The latest figure of every part, in the order of the panels: 'North 65%, South 68%.' */
function latestOf(
  panels: SplitView['panels'],
  facts: MeasureFacts,
  teams: readonly Team[],
): string {
  const last = panels[0]?.months.at(-1)?.month;
  if (last === undefined) return 'No part can be shown yet.';
  const said = panels.map(({ key, label, months: ofPanel }) => {
    const text = ofPanel.at(-1)?.text ?? mergedWords(key, teams) ?? 'no figure';
    return `${label} ${text}`;
  });
  return `${whenWords(facts, toMonth(last))}: ${said.join(', ')}.`;
}

function whenWords(facts: MeasureFacts, last: Month): string {
  const { timeBasis } = facts.definition;
  const end = months.label(last);
  if (timeBasis === 'proportion') return `In the 12 months to the end of ${end}`;
  if (timeBasis === 'stock') return `At the end of ${end}`;
  if (runsFromApril(facts)) return `From April to the end of ${end}`;
  return `In ${facts.label(last)}`;
}

function mergedOn(team: string, teams: readonly Team[]): Month | null {
  const merged = teams.find(({ id }) => id === team)?.merged ?? null;
  if (merged === null) return null;
  const month = toMonth(merged.on.slice(0, 7));
  // What it did earlier in that month is still its own.
  return merged.on.endsWith('-01') ? month : months.offset(month, 1);
}

/** Where a team without figures went: 'part of Brindlewick since October 2023'. */
function mergedWords(team: string, teams: readonly Team[]): string | null {
  const merged = teams.find(({ id }) => id === team)?.merged ?? null;
  const into = teams.find(({ id }) => id === merged?.into);
  if (merged === null || into === undefined) return null;
  return `part of ${into.name} since ${months.label(toMonth(merged.on.slice(0, 7)))}`;
}
