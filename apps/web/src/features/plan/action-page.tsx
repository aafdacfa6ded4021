import type { ActionView } from '@plumbline/contract/plan/plan-view';
import { Skeleton } from '@plumbline/ui/skeleton';
import { Suspense } from 'react';
import { Columns, Stack } from '#shell/columns.tsx';
import { lazyPart } from '#shell/lazy-part.ts';
import type { PlanPlace } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { ActionVerdict } from './action-verdict.tsx';
import { Dependencies } from './dependencies.tsx';
import { InspectionDates } from './inspection-dates.tsx';
import { ProgressHistory } from './progress-history.tsx';
import { Quoted } from './quoted.tsx';
import { SuccessMeasures } from './success-measures.tsx';
import { WhatItTakes } from './what-it-takes.tsx';

/** Fetched beside the action, so that it is here when that is drawn: the words need no chart. */
const measures = import('./plan-measures.tsx');
// Whoever draws it is told; until then nobody needs to be.
measures.catch(() => undefined);

const PlanMeasures = lazyPart(async () => (await measures).PlanMeasures);

type ActionPageProps = Readonly<{ view: ActionView; search: PlanPlace }>;

/** An action from what was promised to the figures and the proof that it is done. */
export function ActionPage({ view, search }: ActionPageProps) {
  const isPublished = view.publishedText !== null || view.where !== null;
  return (
    <>
      <ActionVerdict view={view} search={search} />
      <Columns shape="wide-first">
        <Stack>
          <SuccessMeasures view={view} search={search} />
          {view.measures.length === 0 ? null : (
            <Suspense fallback={<Skeleton height="24rem" label="Loading the measures" />}>
              <PlanMeasures measures={view.measures} search={search} />
            </Suspense>
          )}
        </Stack>
        <Stack>
          <ProgressHistory view={view} />
          <Dependencies view={view} search={search} />
          <WhatItTakes view={view} />
          {isPublished ? (
            <Section title="As it was published">
              <Quoted of={view} />
            </Section>
          ) : null}
        </Stack>
      </Columns>
      {view.timeline.length === 0 ? null : (
        <Section title="The inspection, day by day">
          <InspectionDates dates={view.timeline} />
        </Section>
      )}
    </>
  );
}
