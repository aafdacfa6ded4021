import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planFields } from './plan-file.ts';
import { readPlanFile } from './read-plan-file.ts';

// Names that the compiler does not follow: the guides are no part of this room.
const guides = '../../../../docs/guides';
const { default: example } = await import(`${guides}/plan.json`);
const { default: guide } = await import(`${guides}/plan-file.md?raw`);

type Schema = Readonly<{
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  required?: readonly string[];
  enum?: readonly string[];
}>;

/** Every object of a schema, with its fields. */
function objectsOf(schema: Schema): readonly Schema[] {
  const parts = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  return [...(schema.properties ? [schema] : []), ...parts.flatMap(objectsOf)];
}

const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(planFields, { io: 'input' })));
const objects = objectsOf(schema);

describe('docs/guides/plan.json', () => {
  it('is a plan that can be loaded', () => {
    expect(readPlanFile(example)).toMatchObject({ kind: 'plan' });
  });

  it('shows every kind of success measure, over two actions of one recommendation', () => {
    const { priorities } = planFields.parse(example);
    const actions = priorities.flatMap(({ recommendations }) =>
      recommendations.flatMap((recommendation) => recommendation.actions),
    );
    expect(actions.map(({ ref }) => ref)).toEqual(['1.1.1', '1.1.2']);
    const kinds = actions.flatMap(({ successMeasures }) => successMeasures.map(({ kind }) => kind));
    expect(kinds.toSorted()).toEqual(['coverage', 'direction', 'evidence', 'threshold']);
  });
});

describe('docs/guides/plan-file.md', () => {
  it('names every field and every word of the file', () => {
    const names = objects.flatMap(({ properties = {} }) => [
      ...Object.keys(properties),
      ...Object.values(properties).flatMap((field) => field.enum ?? []),
    ]);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  it('marks a field as one that must be there where the schema asks for it', () => {
    const rows = [...guide.matchAll(/^\| `(\w+)` +\| (must| {4}) \|/gm)].map(
      ([, field, mark]) => `${field}: ${mark.trim()}`,
    );
    expect(rows.length).toBeGreaterThan(40);
    const known = objects.flatMap(({ properties = {}, required = [] }) =>
      Object.keys(properties).map((field) => `${field}: ${required.includes(field) ? 'must' : ''}`),
    );
    expect(rows.filter((row) => !known.includes(row))).toEqual([]);
  });
});
