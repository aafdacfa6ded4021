import type {
  BoardMeasure,
  BoardView,
  DecisionCard,
  DecisionView,
} from '@plumbline/contract/board/board-view';
import { statusTag } from '#shell/status-words.ts';
import { decidedWords, saidOf } from './commentary-blocks.ts';
import { heading, named, type Paper, type PaperBlock, paragraph, table } from './paper.ts';

/** The whole quarter as a paper: what to decide, what was agreed, every headline measure and what was said. */
export function boardPaper(board: BoardView): Paper {
  const { period, service, sentence, changedSentence, known } = board;
  const title = `${service}: ${period.label}`;
  return {
    title,
    blocks: [
      heading(1, title),
      ...(known.label === null ? [] : [paragraph(`As known on ${known.label}.`)]),
      paragraph(sentence),
      ...(changedSentence === null ? [] : [paragraph(changedSentence)]),
      ...toDecide(board),
      ...agreedBefore(board),
      ...headlineMeasures(board),
      ...commentary(board),
      ...sources(board),
    ],
  };
}

function toDecide({ needsADecision }: BoardView): readonly PaperBlock[] {
  if (needsADecision.length === 0) {
    return [
      heading(2, 'Decisions needed'),
      paragraph('Nothing needs a decision: no headline measure is off plan or near plan.'),
    ];
  }
  return [heading(2, 'Decisions needed'), ...needsADecision.flatMap(cardBlocks)];
}

function cardBlocks(card: DecisionCard): readonly PaperBlock[] {
  const { measure, ask, recommendation, decides, decided } = card;
  const { shortName, sentence, status } = measure;
  return [
    heading(3, `${measure.measure} ${shortName}`),
    paragraph(sentence),
    ...named(statusTag(status).word, status.reason),
    { kind: 'picture', of: shortName, alt: `Chart of ${shortName}. ${sentence}` },
    ...saidOf(measure),
    ...named('To decide', ask),
    ...named('Recommended', recommendation),
    ...named('Who decides', decides),
    ...named('Decided', decided === null ? null : decidedWords(decided)),
  ];
}

function agreedBefore({ agreed }: BoardView): readonly PaperBlock[] {
  if (agreed.length === 0) return [];
  return [
    heading(2, 'What we agreed last time'),
    ...table({
      caption: 'Decisions about earlier periods',
      columns: ['Decision', 'About', 'Who', 'By', 'Now'],
      rows: agreed.map((one) => [one.decision, one.name, one.ownerRole, one.due, stateNow(one)]),
    }),
  ];
}

const stateNames: Readonly<Record<DecisionView['state'], string>> = {
  open: 'Open',
  overdue: 'Overdue',
  done: 'Done',
  'not-done': 'Not done',
  dropped: 'Dropped',
};

function stateNow({ state, outcome }: DecisionView): string {
  return [stateNames[state], outcome].filter((said) => said !== null).join(' ');
}

function headlineMeasures({ sections }: BoardView): readonly PaperBlock[] {
  return [
    heading(2, 'All headline measures'),
    ...sections.flatMap(({ title, measures }) =>
      table({
        caption: `Measures of ${title}`,
        columns: ['Measure', 'Latest', 'Target', 'Status', 'Which way', 'Figures', 'Owner'],
        rows: measures.map(measureRow),
      }),
    ),
  ];
}

const moveNames = {
  better: 'Getting better',
  worse: 'Getting worse',
  same: 'No real change',
} as const;

function measureRow(one: BoardMeasure): readonly string[] {
  const { measure, name, latest, target, status, moves, verdict } = one;
  const way = [moves === null ? null : moveNames[moves], verdict].filter((said) => said !== null);
  return [
    `${measure} ${name}`,
    latest ?? 'no figure',
    target ?? 'none agreed',
    statusTag(status).word,
    way.join('. '),
    one.missing ?? one.freshness.words,
    one.ownerRole,
  ];
}

/** Of the measures that need no decision: the others have it with theirs. */
function commentary({ sections, needsADecision }: BoardView): readonly PaperBlock[] {
  const told = new Set(needsADecision.map(({ measure }) => measure.measure));
  const rows = sections
    .flatMap(({ measures }) => measures)
    .flatMap(({ measure, shortName, commentary: said }) =>
      said === null || told.has(measure)
        ? []
        : [
            [
              `${measure} ${shortName}`,
              said.cause,
              said.action,
              said.byWhen ?? 'none given',
              said.who,
            ],
          ],
    );
  if (rows.length === 0) return [];
  const columns = ['Measure', 'Cause', 'Action', 'By when', 'Who'];
  return [
    heading(2, 'Commentary'),
    ...table({ caption: 'What owners said of the other measures', columns, rows }),
  ];
}

/** The measures of one service may come from several sources. */
function sources({ sections }: BoardView): readonly PaperBlock[] {
  const lines = new Set(sections.flatMap(({ measures }) => measures.map(({ source }) => source)));
  return [...lines].map((text) => ({ kind: 'source', text }));
}
