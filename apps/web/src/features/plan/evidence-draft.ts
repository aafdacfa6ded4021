import { isDay } from '@plumbline/domain/period/day';
import type { Fault } from '#shell/forms/form-trouble.ts';

/** An item of evidence as it is being written. */
export type EvidenceDraft = Readonly<{
  title: string;
  on: string;
  link: string;
  file: Pick<File, 'name' | 'size'> | null;
  by: string;
}>;

type EvidenceField = keyof EvidenceDraft;

const megabyte = 1_048_576;
const mostMegabytes = 10;

/** What has to be put right before evidence can be sent, in the order of the form. */
export function evidenceFaults(
  { title, on, link, file, by }: EvidenceDraft,
  today: string | undefined,
): readonly Fault<EvidenceField>[] {
  const faults: readonly (Fault<EvidenceField> | null)[] = [
    title.trim() === ''
      ? { field: 'title', text: 'Enter what shows that it is done' }
      : title.trim().length > 300
        ? { field: 'title', text: 'What shows that it is done must be 300 characters or fewer' }
        : null,
    dayFault(on, today),
    link.trim() === '' || isLink(link.trim())
      ? null
      : { field: 'link', text: 'Enter a link that begins with https://' },
    fileFault(file),
    by.trim() === '' ? { field: 'by', text: 'Enter who adds it' } : null,
  ];
  return faults.filter((fault) => fault !== null);
}

function dayFault(on: string, today: string | undefined): Fault<'on'> | null {
  if (!isDay(on)) return { field: 'on', text: 'Enter the day it was done' };
  return today !== undefined && on > today
    ? { field: 'on', text: 'The day it was done must be today or in the past' }
    : null;
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function fileFault(file: EvidenceDraft['file']): Fault<'file'> | null {
  if (file === null) return null;
  if (file.size === 0) return { field: 'file', text: 'The selected file is empty' };
  return file.size > mostMegabytes * megabyte
    ? {
        field: 'file',
        text: `The selected file must be smaller than ${mostMegabytes} MB. Keep it where it is and give a link to it`,
      }
    : null;
}
