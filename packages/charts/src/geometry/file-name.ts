/** A name for a file in kebab case, without its ending: 'Audits, by month' is 'audits-by-month'. */
export function kebabFileName(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'chart';
}
