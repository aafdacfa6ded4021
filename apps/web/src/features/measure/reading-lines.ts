import type {
  BacklogChart,
  ControlChart,
  FunnelChart,
  IntervalChart,
  LevelChart,
  MeasureAim,
  MeasureChart,
  MeasureView,
  RunningTotalChart,
  SplitView,
} from '@plumbline/contract/measure/measure-view';

type Better = MeasureView['definition']['better'];
type Span = MeasureView['grain'];

/** How to read a picture: a line for each thing that is drawn in it, and none for what is not. */
export function howToRead(
  chart: MeasureChart,
  better: Better,
  span: Span = 'month',
): readonly string[] {
  switch (chart.kind) {
    case 'control':
      return controlLines(chart, better, span);
    case 'running-total':
      return totalLines(chart);
    case 'trend':
      return [
        `The share from April to the end of each ${span}. It begins anew every April, so a low figure early in the year says little.`,
        ...aimLines(chart.aim),
      ];
    case 'stock':
      return stockLines(chart, span);
    case 'interval':
      return intervalLines(chart);
    case 'funnel':
      return funnelLines(chart, better);
    case 'backlog':
      return backlogLines(chart);
    case 'milestones':
      return [
        'A hollow diamond is the day a step was due, a filled mark the day it was reached. The line between them is how early or late that was.',
      ];
  }
}

/** How to read the parts of a measure beside each other. */
export function howToReadParts({ aim, panels }: SplitView): readonly string[] {
  return drawn(
    [true, 'Each small picture is one part, all on one scale: heights can be compared.'],
    [true, 'They stand in a fixed order, whatever their figures are. It is no ranking.'],
    [
      panels.some(({ months }) => months.some(({ value }) => value === null)),
      'Where nothing is drawn there is no figure, or too few cases to show a share.',
    ],
    ...aimLines(aim).map((line) => [true, line] as const),
  );
}

/** Lines for what a picture may have, each with whether it has it. */
const drawn = (...lines: readonly (readonly [boolean, string])[]): readonly string[] =>
  lines.filter(([isDrawn]) => isDrawn).map(([, line]) => line);

function controlLines(chart: ControlChart, better: Better, span: Span): readonly string[] {
  const { months, events, limits, targetText, baseline } = chart;
  const has = (is: (month: ControlChart['months'][number]) => boolean) => months.some(is);
  const isLimited = has(({ lower }) => lower !== null);
  return drawn(
    [
      isLimited,
      `Each point is a ${span}. The line through the middle is the average; nearly every ${span} of an unchanged process lies between the two limits.`,
    ],
    [!isLimited, `Each point is a ${span}. There are too few yet for limits, so none is judged.`],
    [isLimited, 'A grey dot is an ordinary month: ups and downs between the limits are not news.'],
    [isLimited, `${changeShapes(better)} The readout says which rule saw it.`],
    [
      isLimited,
      'Four rules look for a real change: a point outside the limits, seven in a row on one side of the average, seven in a row going one way, two of three close to a limit.',
    ],
    [
      events.some(({ kind }) => kind === 'step' || kind === 'definition'),
      'Where a known change or a new definition is marked, average and limits begin anew; earlier ones stay as they were.',
    ],
    [
      isLimited && limits === 'stepped',
      `There are few cases and not equally many, so each ${span} has limits of its own: the fewer the cases, the wider.`,
    ],
    [
      targetText !== null,
      `The target has a line of its own. It says where the ${span}s should be; the limits say where they are.`,
    ],
    [
      baseline !== null,
      `The baseline has a line of its own: the ${span}s are to get better than it.`,
    ],
    [
      has(({ state }) => state === 'missing'),
      `A gap is a ${span} without a figure. It is no nought.`,
    ],
    [
      has(({ state }) => state === 'excluded'),
      'A crossed point is left out of average and limits, for a reason that is given below.',
    ],
    [has(({ state }) => state === 'unfinished'), unfinishedLine],
  );
}

const unfinishedLine = 'A month that has not ended is drawn hollow and is judged by nothing.';

function changeShapes(better: Better): string {
  return better === 'up' || better === 'down'
    ? 'A blue shape is a real change for the better, an orange one for the worse.'
    : 'A purple shape is a real change; neither way is better by itself.';
}

function totalLines({ volume }: RunningTotalChart): readonly string[] {
  const { target, replaced, landing, months } = volume;
  const isForecast = landing?.forecast != null;
  return drawn(
    [true, 'The thick line is the count so far, added up from April.'],
    [
      target !== null,
      'The dotted line is what is expected by now, agreed before the year began and shaped like a real year.',
    ],
    [replaced !== null, 'The paler line is what was expected before the target was replaced.'],
    [
      months.some(({ lastYearRunningTotal }) => lastYearRunningTotal !== null),
      'The thin line is the year before, month for month.',
    ],
    [
      isForecast,
      'The fan is where the year will land if the rest goes as it has so far: eight times in ten inside the darker part, nineteen in twenty inside the paler one.',
    ],
    [
      isForecast,
      'The forecast has a season of its own, worked out from earlier years; it is not the line of what is expected.',
    ],
    [
      months.some(({ state, audits }) => state === 'complete' && audits === null),
      'The line stops at a month without a figure: from there on the total is not known.',
    ],
    [months.some(({ state }) => state === 'unfinished'), unfinishedLine],
  );
}

function stockLines({ aim, toGo, ahead }: LevelChart, span: Span): readonly string[] {
  return [
    `Each point is how it stood at the end of a ${span}.`,
    ...drawn(
      [
        toGo !== null,
        'The bracket at the end is how many are still to go to the target, not to everybody.',
      ],
      [
        ahead !== null,
        'The pale cone is where it would go if the next months are like the last twelve; the further ahead, the wider. It is a guess and no promise.',
      ],
    ),
    ...aimLines(aim),
  ];
}

function intervalLines({ look, months, aim }: IntervalChart): readonly string[] {
  const hasRange = months.some(({ low }) => low !== null);
  const lines =
    look === 'dots'
      ? drawn(
          [
            hasRange,
            'Each dot is a wave. The line through it is the range in which the score of everybody asked lies, nineteen times in twenty.',
          ],
          [
            hasRange,
            'Where the ranges of two waves overlap a good deal, chance alone could explain the change.',
          ],
          [!hasRange, 'Each dot is a wave. Everybody was counted, so there is no range.'],
        )
      : [
          'Each point is twelve months rolled into one, the last of them named below. The ribbon is the range in which the true share lies once chance is allowed for, nineteen times in twenty.',
          'Neighbouring points have eleven months in common, so a slow bend is to be expected.',
        ];
  return [...lines, ...aimLines(aim)];
}

function funnelLines({ dots, tooFew }: FunnelChart, better: Better): readonly string[] {
  return [
    'Each dot is a team: the further right, the more cases; the higher, the larger its share.',
    'Between the inner lines chance alone explains how teams differ. Outside the outer ones something else does: other premises, other grading, other work. It is a reason to look, and no ranking.',
    funnelPolarity[better],
    ...drawn(
      [
        dots.some(({ quality }) => quality !== null),
        'Read it beside the quality assurance of the same work.',
      ],
      [tooFew.length > 0, 'A team with too few cases for a share has no dot.'],
    ),
  ];
}

const funnelPolarity: Readonly<Record<Better, string>> = {
  up: 'A high share is good: below the outer lines is where to look first.',
  down: 'A low share is good: above the outer lines is where to look first.',
  band: 'A high share is neither good nor bad in itself.',
  context: 'A high share is neither good nor bad in itself.',
};

function backlogLines({ months }: BacklogChart): readonly string[] {
  return drawn(
    [
      true,
      'Above: cases open and overdue at the end of each month, by how long they are overdue. Below: all cases that came in and all that were closed, overdue or not.',
    ],
    [true, 'A backlog falls only while more are closed than come in.'],
    [
      months.some(({ closedWithoutContact }) => (closedWithoutContact ?? 0) > 0),
      'The hatched part of what was closed was closed without anybody being reached.',
    ],
  );
}

function aimLines(aim: MeasureAim | null): readonly string[] {
  if (aim === null) return [];
  return aim.kind === 'band'
    ? ['The shaded band is where it is expected to be; outside it, it is worth a look.']
    : ['The dotted line is the target.'];
}
