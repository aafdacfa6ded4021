import { expect, it } from 'vitest';
import { faultsOf } from './check-rooms.mjs';

const broken = [
  [
    'apps/web/src/features/board/board.ts',
    "import { appRouter } from '@plumbline/api/router';",
    'import type',
  ],
  [
    'apps/web/src/shell/api.ts',
    "import { z } from '@plumbline/contract/period/period-input';",
    'import type',
  ],
  [
    'apps/server/src/doors/csv.ts',
    "import { openDatabase } from '@plumbline/db/database';",
    'use cases',
  ],
  [
    'apps/server/src/jobs/confirm.ts',
    "import { headRevision } from '@plumbline/db/queries/revisions';",
    'use cases',
  ],
  [
    'packages/domain/src/audit/audit.ts',
    'const chance = Math.random();',
    'Randomness is an argument',
  ],
  [
    'packages/charts/src/geometry/scales.ts',
    "import { useMemo } from 'react';",
    'Geometry is numbers',
  ],
  ['packages/usecases/src/board/read-board.ts', "import { sql } from 'kysely';", 'packages/db'],
  [
    'packages/charts/src/geometry/line.ts',
    "import { line } from 'd3';",
    'd3 module by its own name',
  ],
  ['packages/domain/src/utils/dates.ts', 'export const one = 1;', 'folder called utils'],
];

it.each(broken)('%s may not hold: %s', (path, line, says) => {
  expect(faultsOf(path, line).join('\n')).toContain(says);
});

it('what the rules ask for instead is allowed', () => {
  expect(
    faultsOf(
      'apps/web/src/shell/api.ts',
      "import type { AppRouter } from '@plumbline/api/client';",
    ),
  ).toEqual([]);
  expect(
    faultsOf('apps/server/src/app.ts', "import type { Database } from '@plumbline/db/database';"),
  ).toEqual([]);
  expect(
    faultsOf('packages/charts/src/react/axis.tsx', "import type { ReactElement } from 'react';"),
  ).toEqual([]);
});
