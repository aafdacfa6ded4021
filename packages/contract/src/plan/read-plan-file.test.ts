import { describe, expect, it } from 'vitest';
import type { PlanFileInput } from './plan-file.ts';
import { readPlanFile } from './read-plan-file.ts';

const printed = { word: 'not-started', label: 'Not started', on: '2024-03-28' } as const;
const action = (ref: string, rest: object = {}) => ({
  ref,
  title: `Action ${ref}`,
  leadRole: 'Head of Protection',
  start: '2024-04',
  deadline: '2024-06',
  printed,
  successMeasures: [{ ref: `${ref}/1`, kind: 'evidence', title: 'It is agreed' }],
  ...rest,
});

const planOf = (actions: readonly object[], rest: object = {}) => ({
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
      causeOfConcern: { title: 'Too few audits', raisedOn: '2024-01-18' },
      recommendations: [{ ref: '1.1', title: 'A programme', actions }],
    },
  ],
  ...rest,
});

const faultsOf = (content: unknown) => {
  const reading = readPlanFile(content);
  return reading.kind === 'faults' ? reading.faults : [];
};
const planIn = (content: unknown) => {
  const reading = readPlanFile(content);
  return reading.kind === 'plan' ? reading.plan : undefined;
};

describe('the file of a plan', () => {
  it('is read as a plan in which null stands for what it leaves out', () => {
    expect(planIn(planOf([action('1.1.1')]))).toEqual({
      id: 'plan',
      title: 'A plan',
      inspectorate: 'HMICFRS',
      publishedOn: '2024-03-28',
      credit: null,
      embeddedAfter: 6,
      priorities: [
        expect.objectContaining({
          judgement: null,
          publishedText: null,
          cause: expect.objectContaining({ closedOn: null, source: null }),
          recommendations: [
            expect.objectContaining({
              response: { kind: 'accepted' },
              actions: [
                expect.objectContaining({
                  resources: null,
                  problems: [],
                  dependsOn: [],
                  printed: { ...printed, colour: null },
                  successMeasures: [
                    expect.objectContaining({ measures: [], countsAsAll: null, page: null }),
                  ],
                }),
              ],
            }),
          ],
        }),
      ],
      improvements: [],
      dates: [],
      posts: [],
    });
  });

  it('takes a recommendation with the reason why it is not acted on as declined', () => {
    const { priorities } = planOf([]);
    const [first] = priorities;
    const recommendations = [{ ref: '1.1', title: 'A programme', declinedBecause: 'Done before.' }];
    const plan = planIn(planOf([], { priorities: [{ ...first, recommendations }] }));
    expect(plan?.priorities[0]?.recommendations[0]?.response).toEqual({
      kind: 'declined',
      reason: 'Done before.',
    });
  });

  it.each(['TBC', 'tbc', 'T.B.C.', 'To be confirmed', undefined])(
    'takes the lead %j as one who is still to be confirmed',
    (leadRole) => {
      const plan = planIn(planOf([action('1.1.1', { leadRole })]));
      expect(plan?.priorities[0]?.recommendations[0]?.actions[0]?.leadRole).toBeNull();
    },
  );

  it('may name a lead that none of its posts names', () => {
    const posts = [{ role: 'Area Commander' }];
    expect(faultsOf(planOf([action('1.1.1', { leadRole: 'Nobody listed' })], { posts }))).toEqual(
      [],
    );
  });

  it('has all its faults named at once, in place, those between its fields too', () => {
    const faults = faultsOf(
      planOf([
        action('1.1.1', { start: 'April', dependsOn: ['1.1.9'], titel: 'x' }),
        action('1.1.2', {
          deadline: '2024-02',
          successMeasures: [{ ref: '1.1.2/1', kind: 'sum' }],
        }),
        { start: '2024-04' },
      ]),
    );
    expect(faults).toEqual([
      'action 1.1.1, start: Write the month as 2024-04',
      expect.stringMatching(
        /^action 1\.1\.1: "titel" is not a field of an action\. Its fields are: /,
      ),
      'success measure 1.1.2/1, kind: Write one of these: "threshold", "direction", "coverage", "evidence"',
      'success measure 1.1.2/1, title: This is missing',
      'recommendation 1.1, actions, 3rd entry, ref: This is missing',
      'recommendation 1.1, actions, 3rd entry, title: This is missing',
      'recommendation 1.1, actions, 3rd entry, deadline: This is missing',
      'recommendation 1.1, actions, 3rd entry, printed: This is missing',
      'recommendation 1.1, actions, 3rd entry, successMeasures: This is missing',
      'action 1.1.2, deadline: It is before the start in 2024-04',
      'action 1.1.1, dependsOn, 1st entry: No action has the ref "1.1.9"',
    ]);
  });

  it.each([[null], [[]], ['a plan']])('says of %j that it is no set of fields', (content) => {
    expect(faultsOf(content)).toEqual(['Write it as fields, in curly brackets']);
  });
});

describe('the references of a plan', () => {
  it('stand for one thing only, over the whole file', () => {
    const successMeasures = [{ ref: '1', kind: 'evidence', title: 'It is agreed' }];
    const improvements = [{ ref: '1.1.1', title: 'Better', status: 'open' }];
    const actions = [action('1.1.1'), action('1.1.1', { successMeasures })];
    expect(faultsOf(planOf(actions, { improvements }))).toEqual([
      'action 1.1.1, ref: The reference 1.1.1 is used twice',
      'success measure 1, ref: The reference 1 is used twice',
      'area for improvement 1.1.1, ref: The reference 1.1.1 is used twice',
    ]);
  });

  it.each(['1.2.1', '1.11.1', '1.1'])('have no action %s under recommendation 1.1', (ref) => {
    const rule = `action ${ref}, ref: It stands under recommendation 1.1, so its reference begins with "1.1."`;
    expect(faultsOf(planOf([action(ref)]))).toContain(rule);
  });

  it('are those of priorities where a date is about one', () => {
    const date = { on: '2024-01-18', kind: 'report', title: 'Report' };
    const dates = [
      { ...date, priority: '1' },
      { ...date, priority: '1.1' },
    ];
    expect(faultsOf(planOf([], { dates }))).toEqual([
      'dates, 2nd entry, priority: No priority has the ref "1.1"',
    ]);
  });
});

describe('what an action waits for', () => {
  it('is another action of the plan', () => {
    const actions = [action('1.1.1', { dependsOn: ['1.1.1', '1.1', '1.1.2'] }), action('1.1.2')];
    expect(faultsOf(planOf(actions))).toEqual([
      'action 1.1.1, dependsOn, 1st entry: An action cannot depend on itself',
      'action 1.1.1, dependsOn, 2nd entry: No action has the ref "1.1"',
    ]);
  });

  it('never waits for it in turn: a circle is named once, with all who stand in it', () => {
    const actions = [
      action('1.1.1', { dependsOn: ['1.1.2'] }),
      action('1.1.2', { dependsOn: ['1.1.5', '1.1.3'] }),
      action('1.1.3', { dependsOn: ['1.1.4'] }),
      action('1.1.4', { dependsOn: ['1.1.2'] }),
      action('1.1.5'),
    ];
    expect(faultsOf(planOf(actions))).toEqual([
      'action 1.1.2, dependsOn: It would wait for itself: 1.1.2 depends on 1.1.3 depends on 1.1.4 depends on 1.1.2',
    ]);
  });

  it('may be waited for by several, which is no circle', () => {
    const actions = [
      action('1.1.1', { dependsOn: ['1.1.2', '1.1.3'] }),
      action('1.1.2', { dependsOn: ['1.1.3'] }),
      action('1.1.3'),
    ];
    expect(faultsOf(planOf(actions))).toEqual([]);
  });
});

describe('days that follow each other', () => {
  it('let a deadline fall in the month of the start, and none before', () => {
    const short = (deadline: string) => planOf([action('1.1.1', { start: '2024-06', deadline })]);
    expect(faultsOf(short('2024-06'))).toEqual([]);
    expect(faultsOf(short('2024-05'))).toEqual([
      'action 1.1.1, deadline: It is before the start in 2024-06',
    ]);
  });

  it('close a cause of concern on the day it was raised or later', () => {
    const closed = (closedOn: string) => {
      const [first] = planOf([]).priorities;
      const causeOfConcern = { title: 'Too few audits', raisedOn: '2024-01-18', closedOn };
      return planOf([], { priorities: [{ ...first, causeOfConcern }] });
    };
    expect(faultsOf(closed('2024-01-18'))).toEqual([]);
    expect(faultsOf(closed('2024-01-17'))).toEqual([
      'priority 1, causeOfConcern, closedOn: It cannot be closed before it was raised on 2024-01-18',
    ]);
  });
});

describe('an area for improvement', () => {
  it('is closed by somebody on a day, and by nobody while it is not', () => {
    const closed = { by: 'The Authority', on: '2024-09-12' };
    const improvements: PlanFileInput['improvements'] = [
      { ref: 'AFI-1', title: 'One', status: 'closed' },
      { ref: 'AFI-2', title: 'Two', status: 'under-way', closed },
      { ref: 'AFI-3', title: 'Three', status: 'closed', closed },
      { ref: 'AFI-4', title: 'Four', status: 'open' },
    ];
    expect(faultsOf(planOf([], { improvements }))).toEqual([
      'area for improvement AFI-1, closed: It is closed: say by whom and on which day',
      'area for improvement AFI-2, closed: Leave this out while the status is "under-way"',
    ]);
  });
});

describe('the posts of a plan', () => {
  it('have no name that stands for two of them, however it is written', () => {
    const posts = [
      { role: 'Head of Human Resources', aliases: ['Head of HR', 'head of human resources'] },
      { role: 'Head of Prevention', aliases: ['HEAD OF HR'] },
      { role: 'head of prevention' },
    ];
    expect(faultsOf(planOf([], { posts }))).toEqual([
      'post "Head of Prevention", aliases, 1st entry: "HEAD OF HR" already stands for the post "Head of Human Resources": one name cannot mean two',
      'post "head of prevention", role: "head of prevention" already stands for the post "Head of Prevention": one name cannot mean two',
    ]);
  });

  it('have their holders in order, one from a day on', () => {
    const holders = [
      { from: '2023-01-01', name: 'One' },
      { from: '2023-01-01', name: 'Two' },
      { from: '2022-01-01' },
    ];
    expect(faultsOf(planOf([], { posts: [{ role: 'Head of Prevention', holders }] }))).toEqual([
      'post "Head of Prevention", holders, 2nd entry, from: Two holders begin on 2023-01-01. Keep one',
      'post "Head of Prevention", holders, 3rd entry, from: It is before 2023-01-01, where the holder above begins. Put the earliest first',
    ]);
  });
});
