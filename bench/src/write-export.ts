import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type AuditExportOptions, auditExport } from '@plumbline/testkit/audit-export';

/** Writes an audit export to a file. */
export async function writeExport(file: string, options: AuditExportOptions): Promise<string> {
  const out = createWriteStream(file);
  for (const piece of auditExport(options)) {
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return file;
}
