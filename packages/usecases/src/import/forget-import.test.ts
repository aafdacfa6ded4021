import { testDatabases } from '@plumbline/db/testing';
import { describe, expect, it } from 'vitest';
import { auditHeader, contextOf, importText, setUpSmallService, stageText } from '../testing.ts';
import { forgetImport } from './forget-import.ts';
import { readImportPreview } from './read-import-preview.ts';

describe.each(testDatabases)('a forgotten preview on $name', ({ open }) => {
  it('leaves its number to the next import, and only a preview can be forgotten', async () => {
    const db = await open();
    const context = contextOf(db);
    await setUpSmallService(context);
    const file = `${auditHeader}\nA1,P1,audit,planned,high,2024-12-02,satisfactory,north,o1,2024-12-20\n`;
    const previewed = await stageText(context, file);
    await forgetImport(context, previewed);
    await expect(readImportPreview(context, previewed)).rejects.toThrow('There is no import 1.');
    const imported = await importText(context, file);
    expect(imported).toBe(previewed);
    await expect(forgetImport(context, imported)).rejects.toThrow('has been confirmed already');
    await db.close();
  });
});
