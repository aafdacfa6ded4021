import { expect } from '@playwright/test';
import { dataPage } from '../pages/data-page.ts';
import { frame } from '../pages/frame.ts';
import { importPage } from '../pages/import-page.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { auditFile, auditText, type ChosenFile, textFile } from '../product/audit-file.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

const line = { audit_id: 'NEW-1' };

const faults: readonly Readonly<{ name: string; file: ChosenFile; says: RegExp }>[] = [
  {
    name: 'a picture',
    file: {
      name: 'photo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex'),
    },
    says: /Send an export saved as \.xlsx or CSV/,
  },
  {
    name: 'a PDF',
    file: {
      name: 'audits.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
    },
    says: /This is a PDF file, not a table/,
  },
  { name: 'an empty file', file: textFile('empty.csv', ''), says: /The selected file is empty/ },
  {
    name: 'a file without a column that is needed',
    file: textFile('no date.csv', auditText([line], ['date_completed'])),
    says: /A column is missing: date_completed/,
  },
  {
    name: 'a file without column names',
    file: textFile('no header.csv', auditText([line]).split('\n').slice(1).join('\n')),
    says: /No column names were found/,
  },
];

for (const { name, file, says } of faults) {
  test(`${name} gets a message in place and nothing is lost`, async ({ page, trouble }) => {
    trouble.expect(/422/);
    const data = dataPage(page);
    await data.open();
    await data.upload(file);
    await expect(data.errors).toContainText(says);
    await expect(data.errors).toBeFocused();
    await expect(page).toHaveTitle(/^Error: Data/);
    await expect(data.file).toHaveAccessibleDescription(says);
    // The choice stays, so that the reader sees which file it was.
    await expect(data.file).toHaveValue(new RegExp(file.name));
    await data.errors.getByRole('link').click();
    await expect(data.file).toBeFocused();
    await expect(data.waiting).toHaveCount(0);

    await data.upload(auditFile('right.csv', [line]));
    await expect(importPage(page).count(1, 'New')).toBeVisible();
    await frame(page).pageLink('Protection').click();
    await expect(protectionPage(page).done).toHaveText('677');
  });
}

test('sending without choosing a file asks for one', async ({ page }) => {
  const data = dataPage(page);
  await data.open();
  await data.send.click();
  await expect(data.errors).toContainText('Select a file of audits');
});
