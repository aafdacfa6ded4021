import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const faultOf = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'none';
};

describe('readSettings', () => {
  it('binds to this machine on port 4317 with SQLite in the data folder when nothing is set', () => {
    const settings = readSettings({});
    const dataFolder = join(import.meta.dirname, '../../../data');
    expect(settings).toEqual({
      host: '127.0.0.1',
      port: 4317,
      dataFolder,
      database: { kind: 'sqlite', folder: dataFolder },
    });
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('takes the loopback address %s', (HOST) => {
    expect(readSettings({ HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '192.168.1.20', '127.0.0.1.example.org', 'plumbline.example'])(
    'refuses to bind to %s and says why',
    (HOST) => {
      expect(faultOf({ HOST })).toMatch(`HOST is ${HOST}, but Plumbline has no sign-in yet`);
    },
  );

  it.each(['0', '65536', '-1', '80.5', 'http', '4317 '])('refuses the port %s', (PORT) => {
    expect(faultOf({ PORT })).toBe(`PORT is ${PORT}. Give a whole number from 1 to 65535.`);
  });

  it('reads a relative data folder from where the person stands who ran npm', () => {
    const settings = readSettings({ PLUMBLINE_DATA: 'figures', INIT_CWD: '/home/ash' });
    expect(settings.dataFolder).toBe('/home/ash/figures');
  });

  it('takes the address of a PostgreSQL database', () => {
    const url = 'postgres://plumbline:secret@127.0.0.1:5432/plumbline';
    expect(readSettings({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
  });

  it.each(['mysql://root:secret@127.0.0.1/plumbline', 'secret'])(
    'refuses another database address without repeating what may be a password',
    (DATABASE_URL) => {
      expect(faultOf({ DATABASE_URL })).toMatch(/^DATABASE_URL is not the address of a PostgreSQL/);
      expect(faultOf({ DATABASE_URL })).not.toContain('secret');
    },
  );
});
