import { join, resolve } from 'node:path';
import type { DatabaseSettings } from '@plumbline/db/database';

export type Settings = {
  readonly host: string;
  readonly port: number;
  /** Holds the SQLite file, its backups and what was set aside. */
  readonly dataFolder: string;
  readonly database: DatabaseSettings;
};

/** A setting that cannot be used. The message names it and says what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

const project = resolve(import.meta.dirname, '../../..');

/** Where `turbo build` leaves the pages. */
export const webFolder = join(project, 'apps/web/dist');

/**
 * Reads the environment: PORT, HOST, PLUMBLINE_DATA and DATABASE_URL. Throws a SettingsError that
 * names the first setting that cannot be used.
 */
export function readSettings(env: Environment): Settings {
  const dataFolder = env.PLUMBLINE_DATA
    ? resolve(callersFolder(env), env.PLUMBLINE_DATA)
    : join(project, 'data');
  return {
    host: readHost(env.HOST || '127.0.0.1'),
    port: readPort(env.PORT || '4317'),
    dataFolder,
    database: readDatabase(env.DATABASE_URL, dataFolder),
  };
}

/** The folder that relative paths start from: where the person who ran npm stands. */
export function callersFolder(env: Environment): string {
  return env.INIT_CWD ?? process.cwd();
}

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

function readHost(host: string): string {
  if (loopback.includes(host)) return host;
  throw new SettingsError(
    `HOST is ${host}, but Plumbline has no sign-in yet: whoever could reach that address could change the figures. Use 127.0.0.1, localhost or ::1.`,
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new SettingsError(`PORT is ${text}. Give a whole number from 1 to 65535.`);
}

function readDatabase(url: string | undefined, folder: string): DatabaseSettings {
  if (!url) return { kind: 'sqlite', folder };
  // The address may hold a password, so it is not repeated.
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new SettingsError(
      'DATABASE_URL is not the address of a PostgreSQL database. Write it as postgres://user:password@host:5432/name, or leave it out to use SQLite.',
    );
  }
  return { kind: 'postgres', url };
}
