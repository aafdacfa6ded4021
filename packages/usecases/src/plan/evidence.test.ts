import type { EvidenceInput } from '@plumbline/contract/plan/plan-input';
import type { ActionView } from '@plumbline/contract/plan/plan-view';
import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import { dropUnattachedFiles } from './drop-unattached-files.ts';
import { keepEvidenceFile, largestEvidence } from './keep-evidence-file.ts';
import { loadPlan } from './load-plan.ts';
import { readEvidenceFile } from './read-evidence-file.ts';
import { readPlanItem } from './read-plan-item.ts';
import { restoreEvidence } from './restore-evidence.ts';
import {
  actionOf,
  contextAt,
  emptyDatabase,
  planOf,
  setUpMeasuredService,
} from './testing-plan.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const plan = planOf([actionOf('1.1.1')]);
const minutes = new TextEncoder().encode('The board agreed it.');

describe.each(testDatabases)('evidence on $name', ({ open }) => {
  let db: Database;
  const add = (instant: string, more: Partial<EvidenceInput> = {}) =>
    addEvidence(contextAt(db, instant), {
      plan: plan.id,
      item: '1.1.1/1',
      title: ' Minutes of the board ',
      on: '2024-03-05',
      by: 'Head of Training',
      ...more,
    });
  async function shown(instant: string, known?: string): Promise<ActionView['successMeasures'][0]> {
    const item = await readPlanItem(contextAt(db, instant), { ref: '1.1.1', known });
    const success = item.kind === 'action' ? item.successMeasures[0] : undefined;
    if (success === undefined) throw new Error('no success measure');
    return success;
  }
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(db);
    await setUpMeasuredService(db);
    await loadPlan(contextAt(db, '2023-11-15T10:00'), plan);
  });
  afterAll(() => db.close());

  it('meets the success measure that it is for, and says from when it is and who added it when', async () => {
    expect((await shown('2024-03-06T10:00')).verdict.word).toBe('too-early');
    const { id, message } = await add('2024-03-06T10:00', { link: 'https://example.org/minutes' });
    expect(message).toBe('"Minutes of the board" is added for 1.1.1/1.');
    const { verdict, evidence } = await shown('2024-03-06T11:00');
    expect(verdict).toEqual({ word: 'met', reason: 'Minutes of the board, 5 March 2024.' });
    expect(evidence).toEqual([
      {
        id,
        title: 'Minutes of the board',
        on: '5 March 2024',
        link: 'https://example.org/minutes',
        file: null,
        addedBy: 'Head of Training',
        addedOn: '6 March 2024',
      },
    ]);
  });

  it('may be a file, which is there to be fetched', async () => {
    const file = await keepEvidenceFile(contextAt(db, '2024-03-06T10:00'), {
      name: 'Minutes.PDF',
      bytes: minutes,
    });
    await add('2024-03-06T10:01', { file });
    expect((await shown('2024-03-06T11:00')).evidence[0]?.file).toEqual({
      name: 'Minutes.PDF',
      size: '20 bytes',
      path: `/evidence/${file}`,
    });
    const held = await readEvidenceFile(contextAt(db, '2024-03-06T11:00'), file);
    expect(held).toEqual({ name: 'Minutes.PDF', type: 'application/pdf', bytes: minutes });
  });

  it('that is withdrawn is gone, and known of its time with its file', async () => {
    const at = contextAt(db, '2024-03-08T10:00');
    const file = await keepEvidenceFile(at, { name: 'minutes.txt', bytes: minutes });
    const { id } = await add('2024-03-06T10:00', { file });
    expect(await withdrawEvidence(at, { id })).toEqual({
      id,
      message: '"Minutes of the board" is withdrawn from 1.1.1/1.',
    });
    expect(await shown('2024-03-08T11:00')).toMatchObject({
      evidence: [],
      verdict: { word: 'too-early' },
    });
    const before = await shown('2024-03-08T11:00', '2024-03-07');
    expect(before.evidence.map((one) => one.file?.name)).toEqual(['minutes.txt']);
    expect((await readEvidenceFile(at, file)).bytes).toEqual(minutes);
    await expect(withdrawEvidence(at, { id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that was withdrawn comes back as it was, with the day it was added first', async () => {
    const file = await keepEvidenceFile(contextAt(db, '2024-03-06T09:00'), {
      name: 'minutes.txt',
      bytes: minutes,
    });
    const { id } = await add('2024-03-06T10:00', { file });
    const before = await shown('2024-03-06T11:00');
    const at = contextAt(db, '2024-03-08T10:00');
    await withdrawEvidence(at, { id });
    expect(await restoreEvidence(at, { id })).toEqual({
      id,
      message: '"Minutes of the board" is there again for 1.1.1/1.',
    });
    expect(await shown('2024-03-08T11:00')).toEqual(before);
    await expect(restoreEvidence(at, { id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(restoreEvidence(at, { id: 'evidence-0' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await withdrawEvidence(at, { id });
    await restoreEvidence(at, { id });
    expect(await shown('2024-03-08T12:00')).toEqual(before);
  });

  it('that was sent as a file and never added is dropped, one that was withdrawn is not', async () => {
    const at = contextAt(db, '2024-03-06T10:00');
    const [kept, dropped] = [
      await keepEvidenceFile(at, { name: 'minutes.txt', bytes: minutes }),
      await keepEvidenceFile(at, { name: 'other.txt', bytes: new Uint8Array([1]) }),
    ];
    const { id } = await add('2024-03-06T10:00', { file: kept });
    await withdrawEvidence(at, { id });
    await dropUnattachedFiles(at);
    expect((await readEvidenceFile(at, kept)).bytes).toEqual(minutes);
    await expect(readEvidenceFile(at, dropped)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is only for what a plan asks, of a day that has come, with a file that is there', async () => {
    const before = await headRevision(db.read);
    await expect(add('2024-03-06T10:00', { plan: 'plan-1999' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(add('2024-03-06T10:00', { item: '1.1.1/2' })).rejects.toMatchObject({
      code: 'not-found',
      message: 'Plan of 2023 has no success measure 1.1.1/2.',
    });
    await expect(add('2024-03-04T10:00')).rejects.toMatchObject({
      code: 'bad-input',
      message: '5 March 2024 is still to come: give the day it was done.',
    });
    await expect(add('2024-03-06T10:00', { file: 'a'.repeat(64) })).rejects.toMatchObject({
      code: 'not-found',
      message: 'The file did not arrive. Choose it again.',
    });
    expect(await headRevision(db.read)).toBe(before);
  });

  it('keeps the same bytes once, under their SHA-256, and a file alone is no revision', async () => {
    const at = contextAt(db, '2024-03-06T10:00');
    const before = await headRevision(db.read);
    const first = await keepEvidenceFile(at, { name: 'minutes.txt', bytes: minutes });
    const again = await keepEvidenceFile(at, { name: 'copy.txt', bytes: minutes.slice() });
    expect(first).toBe('4a06257607804733cf9e82cd34c10959e625a0393ac018ec5cc1d91e640f2407');
    expect(again).toBe(first);
    expect((await readEvidenceFile(at, first)).name).toBe('minutes.txt');
    expect(await headRevision(db.read)).toBe(before);
  });

  it.each(['page.html', 'run.exe', 'drawing.svg', 'pdf', 'notes.pdf.js', ''])(
    'is never a file called "%s"',
    async (name) => {
      await expect(
        keepEvidenceFile(contextAt(db, '2024-03-06T10:00'), { name, bytes: minutes }),
      ).rejects.toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining('is not of a kind that can be kept: pdf, docx, xlsx,'),
      });
    },
  );

  it('is no empty file and none over 10 MB', async () => {
    const at = contextAt(db, '2024-03-06T10:00');
    const keep = (size: number) =>
      keepEvidenceFile(at, { name: 'minutes.txt', bytes: new Uint8Array(size) });
    await expect(keep(0)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'minutes.txt is empty.',
    });
    await expect(keep(largestEvidence + 1)).rejects.toMatchObject({
      code: 'too-large',
      message: 'minutes.txt is over 10 MB. Keep it where it is and give a link to it.',
    });
    const whole = await readEvidenceFile(at, await keep(largestEvidence));
    expect(whole.bytes.length).toBe(largestEvidence);
  });
});
