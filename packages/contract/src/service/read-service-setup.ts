import { z } from 'zod';
import { type ServiceSetup, serviceFields } from './service-setup.ts';
import { type SetupParts, setupFaults } from './setup-faults.ts';
import { placeWords, plainIssue } from './setup-words.ts';

/** A set-up, or everything that is wrong with it: 'officers, 3rd entry, team: No team is called "x"'. */
export type ServiceSetupReading =
  | { readonly kind: 'setup'; readonly setup: ServiceSetup }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/**
 * Checks what a file of a service holds and names all its faults at once: those of single fields,
 * and those between the fields that could be read.
 */
export function readServiceSetup(content: unknown): ServiceSetupReading {
  const read = serviceFields.safeParse(content, { error: plainIssue });
  const faults = [
    ...(read.error?.issues ?? []).map(({ path, message }) => ({ path, message })),
    ...setupFaults(readableParts(content)),
  ];
  if (read.success && faults.length === 0) return { kind: 'setup', setup: read.data };
  const lines = faults.map(({ path, message }) =>
    path.length === 0 ? message : `${placeWords(path)}: ${message}`,
  );
  return { kind: 'faults', faults: [...new Set(lines)] };
}

const text = z.string().catch('');
const named = { id: text, name: text, aliases: z.array(text).catch([]) };
const list = <T extends z.ZodType>(entry: T) => z.array(entry).catch([]);

/** The fields that faults between fields are about, and nothing for those that cannot be read. */
const parts = z
  .object({
    teams: list(
      z
        .object({
          ...named,
          share: z.number().min(0).max(1).optional().catch(undefined),
          merged: z.object({ into: text }).optional().catch(undefined),
        })
        .catch({ id: '', name: '', aliases: [] }),
    ),
    officers: list(
      z
        .object({
          ...named,
          team: text,
          capacity: list(z.object({ from: text }).catch({ from: '' })),
        })
        .catch({ id: '', name: '', aliases: [], team: '', capacity: [] }),
    ),
    annualTargets: list(z.object({ year: text }).catch({ year: '' })),
    unsatisfactoryBand: z.object({ low: z.number(), high: z.number() }).optional().catch(undefined),
  })
  .catch({ teams: [], officers: [], annualTargets: [] });

function readableParts(content: unknown): SetupParts {
  return parts.parse(content);
}
