/**
 * Everything that can be refused, in words the wire knows too. 'bad-input' is the sender's to mend,
 * 'conflict' means that things have changed since they looked, 'not-set-up' that there is no service.
 */
export type AppErrorCode = 'bad-input' | 'not-found' | 'conflict' | 'not-set-up' | 'too-large';

/** An expected refusal. The message is for the person who asked, and says what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
