import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { statusTag } from '#shell/status-words.ts';
import { chartTable } from './chart-table.ts';
import { commentaryBlocks, decidedWords } from './commentary-blocks.ts';
import { heading, named, type Paper, type PaperBlock, paragraph, table } from './paper.ts';

/**
 * A measure as a paper: what is true of it, its charts and their tables, and what its owner said on
 * the Board of the same period, where it stands on the Board at all.
 */
export function measurePaper(view: MeasureView, board: BoardView): Paper {
  const { measure, name, sentence, status, verdict, outcome, lastYear, known, source } = view;
  const title = `${measure} ${name}`;
  return {
    title,
    blocks: [
      heading(1, title),
      ...(known.label === null ? [] : [paragraph(`As known on ${known.label}.`)]),
      paragraph(sentence),
      ...named(statusTag(status).word, status.reason),
      ...named('As it runs', verdict),
      ...named('The target', outcome),
      ...named('A year before', lastYear),
      ...view.charts.flatMap((chart) => chartBlocks(chart, view)),
      ...saidOnBoard(measure, board),
      { kind: 'source', text: source },
    ],
  };
}

function chartBlocks(chart: MeasureChart, { name, sentence }: MeasureView): readonly PaperBlock[] {
  const { title } = chart;
  return [
    heading(2, title),
    ...(chart.sentence === sentence ? [] : [paragraph(chart.sentence)]),
    { kind: 'picture', of: title, alt: `Chart of ${name}: ${title}. ${chart.sentence}` },
    ...table(chartTable(chart, name)),
  ];
}

function saidOnBoard(measure: string, board: BoardView): readonly PaperBlock[] {
  const found = board.sections
    .flatMap(({ measures }) => measures)
    .find((one) => one.measure === measure);
  if (found === undefined) return [];
  return [...commentaryOf(found, board), ...decisionOf(measure, board)];
}

function commentaryOf(
  { commentary, missing, ownerRole }: BoardMeasure,
  { period }: BoardView,
): readonly PaperBlock[] {
  const title = heading(2, `Commentary, ${period.label}`);
  if (commentary !== null) return [title, ...commentaryBlocks(commentary)];
  return [title, paragraph(`${missing ?? `None was given by ${ownerRole}`}.`)];
}

function decisionOf(measure: string, { needsADecision }: BoardView): readonly PaperBlock[] {
  const card = needsADecision.find((one) => one.measure.measure === measure);
  if (card === undefined) return [];
  const { ask, recommendation, decides, decided } = card;
  return [
    heading(2, 'Decision needed'),
    ...named('To decide', ask),
    ...named('Recommended', recommendation),
    ...named('Who decides', decides),
    ...named('Decided', decided === null ? null : decidedWords(decided)),
  ];
}
