import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failure-words.ts';

function refusal(code: string, message: string): TRPCClientError<never> {
  return TRPCClientError.from({ error: { code: -32000, message, data: { code } } } as never);
}

describe('what went wrong, in words', () => {
  it('a server that cannot be reached did not answer', () => {
    const failure = failureOf(TRPCClientError.from(new TypeError('Failed to fetch')));
    expect(failure.kind).toBe('unreachable');
    expect(failure.title).toBe('Plumbline did not answer');
  });

  it('a refusal keeps the words of the server', () => {
    expect(failureOf(refusal('BAD_REQUEST', '"zzz" is not a period.'))).toEqual({
      kind: 'refused',
      title: 'That cannot be shown',
      message: '"zzz" is not a period.',
    });
  });

  it('tells what is not there from what is not set up', () => {
    expect(failureOf(refusal('NOT_FOUND', 'There is no import 9.')).kind).toBe('not-found');
    expect(failureOf(refusal('PRECONDITION_FAILED', 'Set one up.')).kind).toBe('not-set-up');
  });

  it('a fault of our own says so and nothing of its inside', () => {
    expect(failureOf(new Error('cannot read x of undefined'))).toEqual({
      kind: 'ours',
      title: 'Something went wrong',
      message: 'Something went wrong at our end.',
    });
  });
});
