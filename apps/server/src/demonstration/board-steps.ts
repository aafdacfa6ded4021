import { decisions } from '@plumbline/db/queries/decisions';
import { headRevision } from '@plumbline/db/queries/revisions';
import type { Commentary } from '@plumbline/domain/board/commentary';
import type { Decision } from '@plumbline/domain/board/decision';
import { giveCommentary } from '@plumbline/usecases/board/give-commentary';
import { recordDecision, settleDecision } from '@plumbline/usecases/board/record-decision';
import type { Context } from '@plumbline/usecases/context';
import type { Step } from './step.ts';

/** The day on which owners had said what they had to say about a quarter, by its last month. */
const saidOn: Readonly<Record<string, string>> = {
  '2024-09': '2024-10-14',
  '2024-12': '2025-01-13',
};

/** What owners said of two quarters, what the board decided about the first, and what became of it. */
export async function boardSteps(): Promise<readonly Step[]> {
  const { exampleshireCommentary, exampleshireDecisions } = await import(
    '@plumbline/testkit/exampleshire/plan/board-words'
  );
  const decided = exampleshireDecisions();
  return [
    ...exampleshireCommentary().map(said),
    ...decided.map((decision, place) => ({
      committedAt: at(decision.decidedOn, 16, place),
      put: (context: Context) => recordDecision(context, decision),
    })),
    ...decided.flatMap((decision, place) =>
      decision.outcome === null
        ? []
        : [{ committedAt: at(decision.outcome.on, 16, place), put: settling(decision) }],
    ),
  ];
}

function said(commentary: Commentary, place: number): Step {
  const { measure, period, cause, action, byWhen, who, ask, recommendation, decides } = commentary;
  return {
    committedAt: at(saidOn[period] ?? period, 11 + Math.floor(place / 60), place % 60),
    put: (context) =>
      giveCommentary(context, {
        ...{ measure, period, cause, action, who },
        byWhen: byWhen ?? undefined,
        ask: ask ?? undefined,
        recommendation: recommendation ?? undefined,
        decides: decides ?? undefined,
      }),
  };
}

/** The decision has the number that it was given when it was recorded. */
function settling({ measure, period, outcome }: Decision): Step['put'] {
  return async (context) => {
    const held = await decisions(context.db.read, await headRevision(context.db.read));
    const one = held.find((row) => row.measure === measure && row.period === period);
    if (one === undefined || outcome === null) throw new Error(`Nothing was decided of ${measure}`);
    await settleDecision(context, { id: one.id, word: outcome.word, note: outcome.note });
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

const at = (day: string, hour: number, minute: number): string =>
  `${day}T${two(hour)}:${two(minute)}:00.000Z`;
