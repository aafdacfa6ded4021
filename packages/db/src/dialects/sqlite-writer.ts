import { Worker } from 'node:worker_threads';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { EachRow } from './each-row.ts';

export type WriterRequest =
  | {
      readonly id: number;
      readonly kind: 'run';
      readonly sql: string;
      readonly parameters: readonly unknown[];
    }
  | {
      readonly id: number;
      readonly kind: 'each';
      readonly sql: string;
      readonly width: number;
      /** The rows one after the other: one flat list crosses to the thread much faster. */
      readonly values: readonly unknown[];
    }
  | { readonly id: number; readonly kind: 'close' };

export type WriterAnswer =
  | { readonly id: number; readonly rows: unknown[]; readonly changes: number }
  | { readonly id: number; readonly error: string };

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * SQLite through a worker thread: a long write never blocks the thread that answers requests.
 * Kysely hands its one connection out first in, first out, so there is one writer.
 */
export function sqliteWriterDialect(file: string): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new WriterDriver(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite's schema changes do roll back; saying so puts all migrations in one transaction. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class WriterDriver implements Driver {
  readonly #file: string;
  #connection: WriterConnection | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#connection = new WriterConnection(this.#file);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connection) throw new Error('The writer is closed.');
    return this.#connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // Immediate: take the write lock now, not at the first write, when it may be too late to wait.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#connection?.close();
    this.#connection = undefined;
  }
}

const ended = () => new Error('The database is closed.');

class WriterConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<QueryResult<never>>>();
  #lastId = 0;
  /** Why nothing more can be asked. */
  #over: Error | undefined;

  constructor(file: string) {
    this.#worker = new Worker(new URL('./sqlite-writer-worker.ts', import.meta.url), {
      workerData: { file },
    });
    this.#worker.on('message', (answer: WriterAnswer) => this.#settle(answer));
    this.#worker.on('error', (error: Error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(ended()));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const [first] = parameters;
    return first instanceof EachRow
      ? this.#ask({ kind: 'each', sql, width: first.width, values: first.values })
      : this.#ask({ kind: 'run', sql, parameters });
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a stream; a writer has none to give.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The writer does not stream: read through the reader.');
  }

  /**
   * Closes after the statement under way; a transaction that is not finished by then is taken back.
   * SQLite cannot be interrupted from here: whoever cannot wait for a long statement ends the process.
   */
  async close(): Promise<void> {
    if (!this.#over) {
      const closed = this.#ask({ kind: 'close' });
      this.#over = ended();
      await closed;
    }
    await this.#worker.terminate();
  }

  #ask(request: WithoutId<WriterRequest>): Promise<QueryResult<never>> {
    if (this.#over) return Promise.reject(this.#over);
    this.#lastId += 1;
    const id = this.#lastId;
    const settled = Promise.withResolvers<QueryResult<never>>();
    this.#waiting.set(id, settled);
    this.#worker.postMessage({ id, ...request });
    return settled.promise;
  }

  #settle(answer: WriterAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else {
      const numAffectedRows = BigInt(answer.changes);
      waiting?.resolve({ rows: answer.rows as never[], numAffectedRows });
    }
  }

  #end(error: Error): void {
    this.#over ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
