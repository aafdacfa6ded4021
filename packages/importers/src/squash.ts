/** Text as headers and codes are compared: 'Date audit-completed' is 'dateauditcompleted'. */
export function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
