/** The kinds of file that are kept as evidence, by the ending of their name. None is ever shown. */
export const evidenceFileTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['msg', 'application/vnd.ms-outlook'],
  ['eml', 'message/rfc822'],
]);

/** The media type of a file by its name; undefined for a kind that is not kept. */
export function evidenceFileType(name: string): string | undefined {
  const [, ending = ''] = /\.([^.]+)$/.exec(name) ?? [];
  return evidenceFileTypes.get(ending.toLowerCase());
}
