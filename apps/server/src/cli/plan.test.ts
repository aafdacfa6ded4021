import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFile } from '@plumbline/contract/plan/read-plan-file';
import { exampleshirePlan } from '@plumbline/testkit/exampleshire/plan/plan-of-2023';
import { readPlan } from '@plumbline/testkit/exampleshire/plan/read-plan';
import { stateProgress } from '@plumbline/usecases/plan/state-progress';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as help } from './help.ts';
import { run as init } from './init.ts';
import { run } from './plan.ts';
import { smallService, type TestDesk, testDesk } from './testing.ts';
import { withService } from './with-service.ts';

const success = { ref: '1.1.1/1', kind: 'evidence', title: 'The course is there' };
const printed = { word: 'on-track', label: 'On track', colour: 'green', on: '2023-11-15' };
const action = {
  ref: '1.1.1',
  title: 'Train everybody',
  leadRole: 'Head of Training',
  start: '2023-11',
  deadline: '2024-04',
  printed,
  successMeasures: [success],
};
const second = { ...action, ref: '1.1.2', successMeasures: [{ ...success, ref: '1.1.2/1' }] };
const planWith = (actions: readonly unknown[], more: object = {}) => ({
  id: 'plan-2023',
  title: 'Plan of 2023',
  inspectorate: 'HMICFRS',
  publishedOn: '2023-11-15',
  embeddedAfter: 3,
  priorities: [
    {
      ref: '1',
      title: 'Training',
      sponsorRole: 'Chief',
      leadMember: 'The chair',
      scrutiny: 'The committee',
      causeOfConcern: { title: 'Too few are trained', raisedOn: '2023-10-19' },
      recommendations: [{ ref: '1.1', title: 'Train', actions }],
    },
  ],
  ...more,
});

let desk: TestDesk;
const write = (name: string, content: unknown) =>
  writeFileSync(
    join(desk.folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
beforeEach(async () => {
  desk = testDesk({
    'service.json': JSON.stringify(smallService),
    'plan.json': JSON.stringify(planWith([action, second])),
  });
  await desk.run(init, 'service.json');
});
afterEach(() => desk.remove());

describe('plan load', () => {
  it('takes a plan in, and the second time nothing changes', async () => {
    expect(await desk.run(run, 'load', 'plan.json')).toMatchObject({
      code: 0,
      out: 'Plan of 2023 is loaded: 2 actions, 2 success measures.\n',
    });
    expect((await desk.run(run, 'load', 'plan.json')).out).toBe(
      'Plan of 2023 is as the file says: nothing changes.\n',
    );
  });

  it('puts a new version in the place of the old, and says which measures are not there', async () => {
    await desk.run(run, 'load', 'plan.json');
    const seen = { ...success, kind: 'coverage', measures: ['1.1.1a'] };
    write('later.json', planWith([{ ...action, successMeasures: [seen] }]));
    expect((await desk.run(run, 'load', 'later.json')).out).toBe(
      [
        'Note: 1.1.1a is not measured here, so what is seen by it has no verdict yet.',
        'Plan of 2023 is what the file says now: 1 action, 1 success measure. What was stated and shown is kept.',
        '',
      ].join('\n'),
    );
  });

  it('refuses to leave out an action whose progress has been stated, and names it', async () => {
    await desk.run(run, 'load', 'plan.json');
    const terminal = {
      out: () => undefined,
      say: () => undefined,
      env: { PLUMBLINE_DATA: 'data', INIT_CWD: desk.folder },
    };
    await withService(terminal, (context) =>
      stateProgress(context, {
        plan: 'plan-2023',
        action: '1.1.2',
        word: 'delayed',
        why: 'The trainer has left.',
        by: 'Head of Training',
        revision: 2,
      }),
    );
    write('later.json', planWith([action]));
    await expect(desk.run(run, 'load', 'later.json')).rejects.toThrow(
      'Action 1.1.2 is left out, but its progress has been stated. Put it back.',
    );
  });

  it('names every fault of the file and where it is', async () => {
    const faulty = planWith([
      { ...action, deadline: 'April', dependsOn: ['9.9.9'] },
      { ...second, leadrole: 'x' },
    ]);
    write('faulty.json', faulty);
    await expect(desk.run(run, 'load', 'faulty.json')).rejects.toThrow(
      /faulty\.json cannot be used:\n(?: {2}.*\n)* {2}.*Write the month as 2024-04/,
    );
    await expect(desk.run(run, 'load', 'faulty.json')).rejects.toThrow(
      '"leadrole" is not a field of an action.',
    );
    await expect(desk.run(run, 'load', 'faulty.json')).rejects.toThrow('9.9.9');
    expect((await desk.run(run, 'list')).out).toBe('No plan has been loaded yet.\n');
  });

  it.each([
    [
      'broken.json',
      '{"id":\n',
      'broken.json is not JSON: line 2, column 1: The file ends too early.',
    ],
    ['twice.json', '{"id": "a",\n "id": "b"}', 'The field "id" is written twice.'],
    ['list.json', '[]', 'list.json cannot be used:'],
  ])('says what is wrong with %s', async (...[file, text, words]) => {
    write(file, text);
    await expect(desk.run(run, 'load', file)).rejects.toThrow(words);
  });

  it('says that there is no such file, and which file it wants', async () => {
    await expect(desk.run(run, 'load', 'absent.json')).rejects.toThrow(/There is no file .*absent/);
    await expect(desk.run(run, 'load')).rejects.toThrow('Name the file that the plan is in');
    await expect(desk.run(run, 'load', 'a.json', 'b.json')).rejects.toThrow('Name the file');
  });

  it('needs a service to load it for', async () => {
    const empty = testDesk({ 'plan.json': JSON.stringify(planWith([action])) });
    await expect(empty.run(run, 'load', 'plan.json')).rejects.toThrow(/There is no service yet\./);
    empty.remove();
  });
});

describe('plan export', () => {
  it('writes a plan that can be loaded again and is the same', async () => {
    write('example.json', exampleshirePlan());
    await desk.run(run, 'load', 'example.json');
    const { code, out } = await desk.run(run, 'export');
    expect([code, readPlanFile(JSON.parse(out))]).toEqual([0, { kind: 'plan', plan: readPlan() }]);
    const { said } = await desk.run(run, 'export', 'hmicfrs-2023', 'again.json');
    expect(said).toMatch(/^HMICFRS action plan 2023 is written to .*again\.json$/);
    expect(readFileSync(join(desk.folder, 'again.json'), 'utf8')).toBe(out);
    expect((await desk.run(run, 'load', 'again.json')).out).toMatch(/: nothing changes\.\n$/);
  });

  it('takes a name with a dot for a file and one without for a plan', async () => {
    await desk.run(run, 'load', 'plan.json');
    await desk.run(run, 'export', 'first.json');
    const { out } = await desk.run(run, 'export', 'plan-2023');
    expect(readFileSync(join(desk.folder, 'first.json'), 'utf8')).toBe(out);
  });

  it('says when there is no such plan, or it cannot be written there', async () => {
    await expect(desk.run(run, 'export')).rejects.toThrow('No plan has been loaded yet.');
    await desk.run(run, 'load', 'plan.json');
    await expect(desk.run(run, 'export', 'plan-1999')).rejects.toThrow(
      'The plan "plan-1999" does not exist.',
    );
    mkdirSync(join(desk.folder, 'folder.d'));
    await expect(desk.run(run, 'export', 'folder.d')).rejects.toThrow('is a folder. Name a file.');
    await expect(desk.run(run, 'export', 'nowhere/plan.json')).rejects.toThrow(/does not exist/);
    await expect(desk.run(run, 'export', 'a', 'b', 'c')).rejects.toThrow('Name a plan, a file');
  });
});

describe('plan list', () => {
  it('lists the plans there are, the one that was loaded first at the head', async () => {
    await desk.run(run, 'load', 'plan.json');
    write('old.json', planWith([action], { id: 'p-2020', title: 'Plan of 2020' }));
    await desk.run(run, 'load', 'old.json');
    expect((await desk.run(run, 'list')).out).toBe(
      [
        'plan-2023  Plan of 2023: 2 actions, 2 success measures',
        'p-2020     Plan of 2020: 1 action, 1 success measure',
        '',
      ].join('\n'),
    );
    await expect(desk.run(run, 'list', 'all')).rejects.toThrow('plan list takes nothing more.');
  });
});

it('what can be done with a plan is said by help, and to whoever asks for anything else', async () => {
  const { out } = await desk.run(help);
  for (const words of ['plan load FILE', 'plan export [ID] [FILE]', 'plan list']) {
    expect(out).toContain(`  ${words} `);
  }
  for (const args of [[], ['drop']]) {
    await expect(desk.run(run, ...args)).rejects.toThrow(
      'Say what to do with a plan: plan load FILE, plan export [ID] [FILE] or plan list.',
    );
  }
});
