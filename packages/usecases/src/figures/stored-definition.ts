import type { Definition } from '@plumbline/domain/measure/definition';

/** What a definition that was stored before these were kept was all along. */
const asBefore = {
  tier: 'headline',
  frequency: 'monthly',
  grain: 'month',
  exclusions: null,
} as const satisfies Partial<Definition>;

/** A definition as it is stored (JSON). */
export function storedDefinition(content: string): Definition {
  return { ...asBefore, ...(JSON.parse(content) as Definition) };
}
