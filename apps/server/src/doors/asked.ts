/** Which parameters of an address are lists with commas and which are yes or nothing. */
export type Asked = {
  readonly lists?: readonly string[];
  readonly flags?: readonly string[];
};

/**
 * What an address asks for, as the schemas have it. A form leaves `team=` when no team is chosen:
 * that is no team, not one without a name. `page` belongs to the screen; a file holds all pages.
 */
export function asked(
  parameters: Readonly<Record<string, readonly string[]>>,
  { lists = [], flags = [] }: Asked = {},
): Readonly<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const [name, texts] of Object.entries(parameters)) {
    const filled = texts.filter((text) => text !== '');
    const [first] = filled;
    if (first === undefined || name === 'page') continue;
    if (lists.includes(name)) said[name] = filled.flatMap((text) => text.split(','));
    // Any other answer goes on as it is, for the schema to refuse.
    else said[name] = flags.includes(name) && first === 'yes' ? true : first;
  }
  return said;
}
