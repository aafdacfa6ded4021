import type { ActionView, PlanChange, PlanView } from '@plumbline/contract/plan/plan-view';
import { readPlan } from '@plumbline/testkit/exampleshire/plan/read-plan';
import { loadPlan } from '@plumbline/usecases/plan/load-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from '../testing.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await loadPlan(service.context, readPlan());
});
afterAll(() => service.close());

type Answer<T> = { readonly status: number; readonly data: T; readonly message: string };

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const { result, error } = (await response.json()) as {
    readonly result?: { readonly data: T };
    readonly error?: { readonly message: string };
  };
  return { status: response.status, data: result?.data as T, message: error?.message ?? '' };
}
const query = async <T>(path: string, input: unknown): Promise<Answer<T>> =>
  answerOf(
    await service.ask(`/trpc/plan.${path}?input=${encodeURIComponent(JSON.stringify(input))}`),
  );
const mutate = async <T>(path: string, input: unknown): Promise<Answer<T>> =>
  answerOf(
    await service.ask(`/trpc/plan.${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }),
  );
const action = async (ref: string) => (await query<ActionView>('item', { ref })).data;

describe('the procedures of a plan', () => {
  it('plan.read gives the plan, and plan.item what is in it', async () => {
    const { data } = await query<PlanView>('read', {});
    expect(data.plans).toEqual([{ id: 'hmicfrs-2023', title: 'HMICFRS action plan 2023' }]);
    expect(data.priorities.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(await action('2.2.2')).toMatchObject({ kind: 'action', action: { ref: '2.2.2' } });
    expect((await query('item', { ref: '9' })).status).toBe(404);
    expect((await query('read', { known: '2025-02-01' })).status).toBe(400);
    expect((await query('read', { known: 'yesterday' })).message).toContain(
      'Write the date as 2024-10-15',
    );
  });

  it('plan.stateProgress states, and plan.takeBackProgress takes it back', async () => {
    const { revision } = await action('2.4.2');
    const statement = {
      plan: 'hmicfrs-2023',
      action: '2.4.2',
      word: 'delayed',
      why: 'Three are left.',
      by: 'Group Commander Protection',
      revision,
    };
    const stated = await mutate<PlanChange>('stateProgress', statement);
    expect(stated.data.message).toBe('Action 2.4.2 is stated as "Delayed".');
    expect((await action('2.4.2')).action.stated.word).toBe('delayed');
    // The same page once more: it does not show yet what was just stated.
    expect((await mutate('stateProgress', statement)).status).toBe(409);
    const taken = await mutate<PlanChange>('takeBackProgress', { id: stated.data.id });
    expect(taken.data.message).toBe(
      '"Delayed" is taken back: action 2.4.2 stands at "Not started".',
    );
    const { message, status } = await mutate('stateProgress', { ...statement, why: '  ' });
    expect([status, message]).toEqual([400, 'why: Enter why']);
  });

  it('plan.addEvidence adds an uploaded file, and plan.withdrawEvidence withdraws it', async () => {
    const upload = await service.ask('/evidence?name=process.pdf', {
      method: 'POST',
      body: '%PDF-1.7',
    });
    const { file } = (await upload.json()) as { readonly file: string };
    const item = {
      plan: 'hmicfrs-2023',
      item: '2.4.1/1',
      title: 'Quality assurance process',
      on: '2024-05-21',
      by: 'Group Commander Protection',
    };
    const added = await mutate<PlanChange>('addEvidence', { ...item, file });
    expect(added.data.message).toBe('"Quality assurance process" is added for 2.4.1/1.');
    const [first] = (await action('2.4.1')).successMeasures;
    expect(first?.verdict.word).toBe('met');
    const path = first?.evidence[0]?.file?.path ?? '';
    expect(await (await service.ask(path)).text()).toBe('%PDF-1.7');
    const withdrawn = await mutate<PlanChange>('withdrawEvidence', { id: added.data.id });
    expect(withdrawn.status).toBe(200);
    expect((await action('2.4.1')).successMeasures[0]?.evidence).toEqual([]);
    const script = await mutate('addEvidence', { ...item, link: 'javascript:alert(1)' });
    expect([script.status, script.message]).toEqual([
      400,
      'link: Enter a link that begins with https://',
    ]);
  });

  it('says how to load a plan where there is none', async () => {
    const empty = await openTestService();
    const answer = await answerOf(await empty.ask('/trpc/plan.read?input=%7B%7D'));
    expect([answer.status, answer.message]).toEqual([
      404,
      'No plan has been loaded yet. Load one with "npm run plumbline -- plan load FILE".',
    ]);
    await empty.close();
  });
});
