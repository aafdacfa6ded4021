import { boardInput } from '@plumbline/contract/board/board-input';
import { AppError } from '@plumbline/usecases/app-error';
import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { describe, expect, it } from 'vitest';
import { type ApiContext, procedure, router } from './trpc.ts';

const refused = (error: Error) =>
  procedure.query((): string => {
    throw error;
  });

const probes = router({
  fine: procedure.query((): string => 'an answer'),
  input: procedure.input(boardInput).query(({ input }): string => input.period ?? 'none'),
  badInput: refused(new AppError('bad-input', 'The first day must not be after the last.')),
  notFound: refused(new AppError('not-found', 'There is no import 7.')),
  conflict: refused(new AppError('conflict', 'Import 7 was cancelled.')),
  notSetUp: refused(new AppError('not-set-up', 'No service has been set up yet.')),
  tooLarge: refused(new AppError('too-large', 'The file is too large.')),
  ours: refused(new Error('SQLITE_CORRUPT in /var/data/plumbline.sqlite')),
});

async function ask(path: string, input?: unknown) {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const logged: Error[] = [];
  const response = await fetchRequestHandler({
    endpoint: '/trpc',
    req: new Request(`http://127.0.0.1/trpc/${path}${query}`),
    router: probes,
    createContext: () => ({}) as ApiContext,
    onError: ({ error }) => logged.push(error),
  });
  const body = (await response.json()) as {
    readonly result?: { readonly data: unknown };
    readonly error?: { readonly message: string; readonly data: unknown };
  };
  return { status: response.status, body, logged };
}

describe('a procedure', () => {
  it('answers', async () => {
    expect(await ask('fine')).toMatchObject({
      status: 200,
      body: { result: { data: 'an answer' } },
    });
  });

  it.each([
    {
      path: 'badInput',
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The first day must not be after the last.',
    },
    { path: 'notFound', status: 404, code: 'NOT_FOUND', message: 'There is no import 7.' },
    { path: 'conflict', status: 409, code: 'CONFLICT', message: 'Import 7 was cancelled.' },
    {
      path: 'notSetUp',
      status: 412,
      code: 'PRECONDITION_FAILED',
      message: 'No service has been set up yet.',
    },
    { path: 'tooLarge', status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The file is too large.' },
  ])('that refuses ($path) goes out as $status with its words', async (refusal) => {
    const { status, body } = await ask(refusal.path);
    expect(status).toBe(refusal.status);
    expect(body.error).toEqual({
      code: expect.any(Number),
      message: refusal.message,
      data: { code: refusal.code, httpStatus: refusal.status },
    });
  });

  it('says nothing of a fault of ours, and hands the whole of it to the log', async () => {
    const { status, body, logged } = await ask('ours');
    expect(status).toBe(500);
    expect(body.error).toEqual({
      code: expect.any(Number),
      message: 'Something went wrong at our end.',
      data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 },
    });
    expect(logged[0]?.cause).toMatchObject({
      message: 'SQLITE_CORRUPT in /var/data/plumbline.sqlite',
    });
  });

  it('says where a bad input is wrong and what is wrong with it', async () => {
    const { status, body } = await ask('input', { period: '2024-25 and on'.repeat(9) });
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/^period: \w+/);
    expect(JSON.stringify(body)).not.toContain('ZodError');
  });

  it('says that there is no such procedure', async () => {
    const { status, body } = await ask('nothing.here');
    expect(status).toBe(404);
    expect(body.error?.data).toEqual({ code: 'NOT_FOUND', httpStatus: 404 });
  });

  it('keeps the original error as the cause for a caller in the same process', async () => {
    const caller = probes.createCaller({} as ApiContext);
    const error: unknown = await caller.conflict().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TRPCError);
    expect((error as TRPCError).cause).toMatchObject({ code: 'conflict' });
  });
});
