import { formatCount } from './number-words.ts';

/** A wave of a survey; figures are printed already. */
export type WaveStory = Readonly<{
  /** '68%' in 'June 2024', 'between 64% and 72%' for 'all staff asked'. */
  figure: string;
  wave: string;
  range: string | null;
  /** '240 of 353 answers'. */
  made: string;
  /** 'the 353 of 480 who answered, 74%', null where it is not known how many were asked. */
  response: string | null;
  target: string | null;
  /** Against the wave before: '6 points' up, 'between 1 and 11 points'; null before there are two. */
  change: WaveChange | null;
}>;

export type WaveChange = Readonly<{
  before: string;
  points: number;
  text: string;
  range: string | null;
  /** Whether the range of the change leaves nought out. */
  isReal: boolean;
  better: 'up' | 'down' | null;
}>;

/** What a wave shows: its score, how sure that is, and whether it changed for real. */
export function waveSentence(story: WaveStory): string {
  const { figure, wave, range, made, response, target, change } = story;
  const sure = range === null ? '' : `, ${range} for all who were asked`;
  const against = target === null ? '' : `, against a target of ${target}`;
  return [
    `${figure} in ${wave} (${made})${sure}${against}.`,
    response === null ? '' : `${response}.`,
    change === null ? '' : changeSentence(change),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function changeSentence({ before, points, text, range, isReal, better }: WaveChange): string {
  if (points === 0) return `As in ${before}.`;
  const way = points > 0 ? 'more' : 'less';
  const against = `${text} ${way} than in ${before}`;
  if (!isReal)
    return `${against}, which chance alone could explain${range === null ? '' : `: ${range}`}.`;
  // Where everybody was counted there is no chance to allow for: the figures say it.
  if (range === null) return `${against}.`;
  const judged =
    better === null
      ? 'a real change'
      : points > 0 === (better === 'up')
        ? 'a real change for the better'
        : 'a real change for the worse';
  return `${against}, ${judged}: ${range}.`;
}

/** A wave that is too small for a score. */
export function smallWaveSentence(wave: string, answers: number, needed: number): string {
  return `${formatCount(answers)} answered in ${wave}: at least ${formatCount(needed)} are needed to show a score.`;
}
