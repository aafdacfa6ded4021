import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { storedAliases } from '@plumbline/db/queries/directory';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { confirmImport } from '../import/confirm-import.ts';
import { decideImport } from '../import/decide-import.ts';
import { readImportPreview } from '../import/read-import-preview.ts';
import { auditHeader, contextOf, setUpSmallService, stageText } from '../testing.ts';
import { readDirectory } from './read-directory.ts';
import { updateService } from './update-service.ts';

describe.each(testDatabases)('names that several files bring, on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
  });
  afterEach(() => db.close());

  /** Previews a file with one audit by an officer whom nobody knows, who is to be added. */
  const preview = async (day: string, name: string) => {
    const row = `${day},P9,audit,planned,high,${day},satisfactory,south,${name},2024-12-20`;
    const batch = await stageText(context, `${auditHeader}\n${row}\n`);
    const addOfficers = [name.toLowerCase().replace(' ', '-')];
    await decideImport(context, { batch, addOfficers });
    return batch;
  };

  it('are added once, whichever file is confirmed first', async () => {
    const [first, second] = [
      await preview('2024-12-02', 'Di Fenn'),
      await preview('2024-12-03', 'Di Fenn'),
    ];
    await confirmImport(context, { batch: second });
    await confirmImport(context, { batch: first });
    const head = await headRevision(db.read);
    const { officers } = await readDirectory(db.read, head);
    expect(officers.map((one) => one.id)).toEqual(['o1', 'o2', 'di-fenn']);
    const aliases = await storedAliases(db.read, head);
    expect(aliases.filter((one) => one.alias === 'di fenn')).toHaveLength(1);
  });

  it('are two people when they begin alike, whichever file is confirmed first', async () => {
    const [one, other] = [
      'Maximiliana Featherstonehaugh-Cholmondeley',
      'Maximiliana Featherstonehaugh-Cholmondeleigh',
    ];
    const stem = 'maximiliana-featherstonehaugh-ch';
    const send = async (name: string, day: string) => {
      const id = name.slice(-3);
      const row = `${id},${id},audit,planned,high,${day},satisfactory,south,${name},2024-12-20`;
      const batch = await stageText(context, `${auditHeader}\n${row}\n`);
      const { unknownOfficers } = await readImportPreview(context, batch);
      await decideImport(context, { batch, addOfficers: unknownOfficers.map((found) => found.id) });
      return batch;
    };
    const [first, second] = [await send(one, '2024-12-02'), await send(other, '2024-12-03')];
    await confirmImport(context, { batch: first });
    await expect(confirmImport(context, { batch: second })).rejects.toThrow(
      `Since this file was read, "${stem}-1" is another officer than "${other}". Cancel it and send the file again.`,
    );
    await confirmImport(context, { batch: await send(other, '2024-12-03') });
    const { officers } = await readDirectory(db.read, await headRevision(db.read));
    expect(officers.slice(2).map((officer) => [officer.id, officer.name])).toEqual([
      [`${stem}-2`, other],
      [`${stem}-1`, one],
    ]);
  });

  it('have ids of their own, under which a set-up can name them', async () => {
    const names = [
      'Łukasz Nowak',
      'Lukasz Nowak',
      '王小明',
      '李小龙',
      'रवि',
      'रावी',
      `${'Bartholomew '.repeat(8)}Ashe`,
      `${'Bartholomew '.repeat(8)}Oake`,
    ];
    const rows = names.map(
      (name, n) => `${n},P${n},audit,planned,high,2024-12-02,satisfactory,south,${name},2024-12-20`,
    );
    const batch = await stageText(context, [auditHeader, ...rows, ''].join('\n'));
    const { unknownOfficers } = await readImportPreview(context, batch);
    await decideImport(context, { batch, addOfficers: unknownOfficers.map((one) => one.id) });
    await confirmImport(context, { batch });
    const { teams, officers } = await readDirectory(db.read, await headRevision(db.read));
    expect(officers.map((one) => one.name).sort()).toEqual(
      ['Ash Reed', 'Bo Lane', ...names].sort(),
    );
    const setup = serviceSetup.parse({
      name: 'Testshire',
      teams: teams.map(({ id, name }) => ({ id, name, share: 0.5 })),
      officers: officers.map((one) => ({ ...one, role: 'Inspector' })),
    });
    expect(await updateService(context, setup)).toMatchObject({ changes: [] });
  });

  it('are refused when they have come to mean somebody else since the file was read', async () => {
    const batch = await preview('2024-12-02', 'Ed Gill');
    const setup = serviceSetup.parse({
      name: 'Testshire',
      teams: [
        { id: 'north', name: 'North', share: 0.5 },
        { id: 'south', name: 'South', share: 0.5 },
      ],
      officers: [
        { id: 'o1', name: 'Ash Reed', team: 'north' },
        { id: 'o2', name: 'Bo Lane', team: 'south', aliases: ['Ed Gill'] },
      ],
    });
    await updateService(context, setup);
    await expect(confirmImport(context, { batch })).rejects.toThrow(
      '"Ed Gill" means the officer "o2" since this file was read. Cancel it and send the file again.',
    );
  });
});
