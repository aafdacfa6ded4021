import type { StoredObservation } from '@plumbline/db/queries/observations';
import type { Observation } from '@plumbline/domain/aggregate/observation';

export function toStored(observation: Observation): StoredObservation {
  const { definitionVersion, ...rest } = observation;
  return { ...rest, definition_version: definitionVersion };
}

export function fromStored(row: StoredObservation): Observation {
  const { definition_version: definitionVersion, ...rest } = row;
  return { ...rest, definitionVersion } as Observation;
}
