/** The paths of a workbook's sheets inside its zip, in the order of its tabs. */
export function sheetPaths(workbookXml: string, relationsXml: string): readonly string[] {
  const targets = new Map<string, string>();
  for (const [relation] of relationsXml.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    targets.set(attribute(relation, 'Id'), attribute(relation, 'Target'));
  }
  return [...workbookXml.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([sheet]) => {
    const target = targets.get(attribute(sheet, String.raw`\w+:id`)) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(String.raw`\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
