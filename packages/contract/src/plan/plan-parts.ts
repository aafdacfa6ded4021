import { isDay } from '@plumbline/domain/period/day';
import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';

const text = z.string().trim().catch('');
const day = text.transform((written) => (isDay(written) ? written : ''));
const month = text.transform((written) => (isMonth(written) ? written : ''));
const list = <T extends z.ZodType>(entry: T) => z.array(entry).catch([]);

/** Fields that each give '' or nothing where they cannot be read; what has no fields has none of them. */
const held = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.preprocess((value) => (hasFields(value) ? value : {}), z.object(shape));

const hasFields = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parts = held({
  priorities: list(
    held({
      ref: text,
      causeOfConcern: held({ raisedOn: day, closedOn: day }),
      recommendations: list(
        held({
          ref: text,
          actions: list(
            held({
              ref: text,
              start: month,
              deadline: month,
              dependsOn: list(text),
              successMeasures: list(held({ ref: text })),
            }),
          ),
        }),
      ),
    }),
  ),
  improvements: list(held({ ref: text, status: text, closed: z.unknown().optional() })),
  dates: list(held({ priority: text })),
  posts: list(held({ role: text, aliases: list(text), holders: list(held({ from: day })) })),
});

/** What the parts of a plan must agree on; '' stands for what is left out or cannot be read. */
export type PlanParts = z.output<typeof parts>;

/** The fields that faults between fields are about, whatever else is wrong with a file. */
export function planParts(content: unknown): PlanParts {
  return parts.parse(content);
}
