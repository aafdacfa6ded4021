import type { MeasureChart } from '@plumbline/contract/measure/measure-view';

const control = [
  'Each point is a month. The line through the middle is the average; nearly every month of an unchanged process lies between the two limits.',
  'A grey dot is an ordinary month: ups and downs between the limits are not news.',
  'A blue shape is a real change for the better, an orange one for the worse, a purple one where neither way is better. The readout says which rule saw it.',
  'Four rules look for a real change: a point outside the limits, seven in a row on one side of the average, seven in a row going one way, two of three close to a limit.',
  'Where a known change is marked, average and limits begin anew; earlier ones stay as they were.',
];

/** How to read each kind of picture, a line for each thing that is drawn. */
export function howToRead(chart: MeasureChart): readonly string[] {
  switch (chart.kind) {
    case 'control':
      return chart.limits === 'level'
        ? control
        : [
            ...control,
            'Months have few cases and not equally many, so each month has limits of its own: the fewer the cases, the wider.',
          ];
    case 'running-total':
      return [
        'The thick line is the count so far, added up from April. The dotted line is what is expected by now, agreed before the year began and shaped like a real year.',
        'The fan is where the year will land if the rest goes as it has so far: eight times in ten inside the darker part, nineteen in twenty inside the paler one.',
        'The forecast has a season of its own, worked out from earlier years; it is not the line of what is expected.',
        'A month that has not ended is drawn hollow and is judged by nothing.',
      ];
    case 'trend':
      return [
        'The share from April to the end of each month. It begins anew every April, so a low figure early in the year says little.',
      ];
    case 'stock':
      return [
        'Each point is how it stood at the end of a month. The bracket at the end is how many are still to go to the target, not to everybody.',
        'The pale cone is where it would go if the next months are like the last twelve; the further ahead, the wider. It is a guess and no promise.',
      ];
    case 'interval':
      return chart.look === 'dots'
        ? [
            'Each dot is a wave. The line through it is the range in which the score of everybody asked lies, nineteen times in twenty.',
            'Where the ranges of two waves overlap a good deal, chance alone could explain the change. Without a line, everybody was counted.',
          ]
        : [
            'Each point is twelve months rolled into one, the last of them named below. The ribbon is the range in which the true share lies once chance is allowed for, nineteen times in twenty.',
            'Neighbouring points have eleven months in common, so a slow bend is to be expected.',
          ];
    case 'funnel':
      return [
        'Each dot is a team: the further right, the more cases; the higher, the larger its share.',
        'Between the inner lines chance alone explains how teams differ. Outside the outer ones something else does: other premises, other grading, other work. It is a reason to look, and no ranking.',
        'A high share is neither good nor bad in itself. Read it beside the quality assurance of the same work.',
      ];
    case 'backlog':
      return [
        'Above: cases open at the end of each month, by how long they are overdue. Below: how many came in and how many were closed; a backlog falls only while more are closed than come in.',
        'The hatched part was closed without anybody being reached.',
      ];
    case 'milestones':
      return [
        'A hollow diamond is the day a step was due, a filled mark the day it was reached. The line between them is how early or late that was.',
      ];
  }
}
