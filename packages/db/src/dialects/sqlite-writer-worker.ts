// The thread that owns the only connection that writes. It answers one message at a time, in order.
import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { preparedStatements } from './prepared-statements.ts';
import type { WriterAnswer, WriterRequest } from './sqlite-writer.ts';

const db = new Sqlite((workerData as { readonly file: string }).file);
// Another process (the command line beside a running server) may hold the write lock for as long
// as a large import takes.
db.pragma('busy_timeout = 300000');
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');
db.pragma('cache_size = -16384');
db.pragma('journal_size_limit = 67108864');
const prepare = preparedStatements(db);

parentPort?.on('message', (request: WriterRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: WriterRequest): WriterAnswer {
  try {
    if (request.kind === 'close') {
      db.close();
      return { id: request.id, rows: [], changes: 0 };
    }
    const statement = prepare(request.sql);
    if (request.kind === 'each') {
      let changes = 0;
      const { width, values } = request;
      for (let from = 0; from < values.length; from += width) {
        changes += statement.run(values.slice(from, from + width)).changes;
      }
      return { id: request.id, rows: [], changes };
    }
    if (statement.reader) {
      return { id: request.id, rows: statement.all(request.parameters), changes: 0 };
    }
    return { id: request.id, rows: [], changes: statement.run(request.parameters).changes };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: request.id, error: message };
  }
}
