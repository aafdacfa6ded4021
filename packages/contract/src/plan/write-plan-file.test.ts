import type { Plan } from '@plumbline/domain/plan/plan';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlanFileInput } from './plan-file.ts';
import { readPlanFile } from './read-plan-file.ts';
import { planFileOf } from './write-plan-file.ts';

/** A field that is there in some files and left out of others. */
const perhaps = <F extends object>(fields: F) =>
  fc.subarray(Object.keys(fields)).map((kept) => {
    const entries = Object.entries(fields).filter(([name]) => kept.includes(name));
    return Object.fromEntries(entries) as Partial<F>;
  });

const quoted = { publishedText: 'As it was published.', source: 'Plan of 2023', page: '4' };

const anyAction = (ref: string) =>
  fc
    .record({
      word: fc.constantFrom('not-started', 'on-track', 'delayed', 'completed'),
      colour: perhaps({ colour: 'green' } as const),
      kind: fc.constantFrom('threshold', 'direction', 'coverage', 'evidence'),
      asked: perhaps({
        measures: ['2.2.2a'],
        countsAsAll: { percent: 95, reason: 'Leavers' },
        ...quoted,
      }),
      more: perhaps({
        leadRole: 'Head of Protection',
        resources: 'Two people',
        expectedEffect: 'More audits',
        problems: ['Old records', 'Few people'],
        ...quoted,
      }),
    })
    .map(({ word, colour, kind, asked, more }) => ({
      ref,
      title: `Action ${ref}`,
      start: '2024-04',
      deadline: '2024-06',
      printed: { word, label: 'As printed', on: '2024-03-28', ...colour },
      successMeasures: [{ ref: `${ref}/1`, kind, title: 'Asked', ...asked }],
      ...more,
    }));

const anyFile: fc.Arbitrary<PlanFileInput> = fc
  .record({
    actions: fc.tuple(anyAction('1.1.1'), anyAction('1.1.2')),
    waits: perhaps({ dependsOn: ['1.1.1'] }),
    recommendation: perhaps({ declinedBecause: 'Done before.', ...quoted }),
    cause: perhaps({ closedOn: '2024-11-08', ...quoted }),
    priority: perhaps({ judgement: 'inadequate', ...quoted }),
    improvement: perhaps({ leadRole: 'Head of Protection', ...quoted }),
    date: perhaps({ priority: '1' }),
    post: perhaps({
      aliases: ['Head of Audits'],
      holders: [{ from: '2023-01-01', name: 'One' }, { from: '2024-01-01' }],
      deputy: 'Manager',
    }),
    plan: perhaps({ credit: 'Our own.' }),
  })
  .map(({ actions: [first, second], ...some }) => ({
    id: 'plan',
    title: 'A plan',
    inspectorate: 'HMICFRS',
    publishedOn: '2024-03-28',
    embeddedAfter: 6,
    priorities: [
      {
        ref: '1',
        title: 'Protection',
        sponsorRole: 'Head of Protection',
        leadMember: 'Chair',
        scrutiny: 'A peer',
        causeOfConcern: { title: 'Too few audits', raisedOn: '2024-01-18', ...some.cause },
        recommendations: [
          {
            ref: '1.1',
            title: 'A programme',
            actions: [first, { ...second, ...some.waits }],
            ...some.recommendation,
          },
        ],
        ...some.priority,
      },
    ],
    improvements: [
      { ref: 'AFI-1', title: 'Open', status: 'open', ...some.improvement },
      { ref: 'AFI-2', title: 'Done', status: 'closed', closed: { by: 'Us', on: '2024-09-12' } },
    ],
    dates: [{ on: '2024-01-18', kind: 'report', title: 'Report', ...some.date }],
    posts: [{ role: 'Head of Protection', ...some.post }],
    ...some.plan,
  }));

function planIn(content: unknown): Plan {
  const reading = readPlanFile(content);
  if (reading.kind === 'faults') throw new Error(reading.faults.join('\n'));
  return reading.plan;
}

it('a plan that is written to a file and read again is the same plan', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const plan = planIn(file);
      expect(planIn(JSON.parse(JSON.stringify(planFileOf(plan))))).toStrictEqual(plan);
    }),
  );
});

it('what is not known is left out of the file', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      expect(JSON.stringify(planFileOf(planIn(file)))).not.toContain('null');
    }),
  );
});
