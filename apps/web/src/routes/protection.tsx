import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { KeyFigures } from '#features/protection/key-figures.tsx';
import { PageTools } from '#features/protection/page-tools.tsx';
import { LowerSkeleton, ProtectionSkeleton } from '#features/protection/protection-skeleton.tsx';
import { Verdicts } from '#features/protection/verdicts.tsx';
import { VolumeSection } from '#features/protection/volume-section.tsx';
import { afterPaint } from '#shell/after-paint.ts';
import { lazyPart } from '#shell/lazy-part.ts';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { protectionQuery } from '#shell/page-queries.ts';
import type { ProtectionSearch } from '#shell/page-search.ts';

const route = getRouteApi('/protection');

export const protectionPage = createLazyRoute('/protection')({ component: ProtectionPage });

/** Fetched beside the figures, so that it is here when they are drawn. */
const lowerSections = import('#features/protection/lower-sections.tsx');
// Whoever draws it is told; until then nobody needs to be.
lowerSections.catch(() => undefined);

/** The first time, what is in sight is painted before the rest is drawn. */
const LowerSections = lazyPart(async () => {
  await afterPaint();
  return (await lowerSections).LowerSections;
});

/** Few services have none. */
const NoFigures = lazyPart(async () => (await import('#shell/no-figures.tsx')).NoFigures);

function ProtectionPage() {
  const search = route.useSearch();
  const query = useQuery(protectionQuery(search));
  const year = query.data?.period.yearLabel;
  return (
    <Page
      title={year === undefined ? 'Fire safety audits' : `Fire safety audits, ${year}`}
      kicker="Protection · Recommendation 2.2"
    >
      <Loaded
        query={query}
        skeleton={<ProtectionSkeleton />}
        wayOut={
          <Link to="." search={{ period: search.period }}>
            Show all audits, without filters
          </Link>
        }
      >
        {(view) =>
          view.hasFigures ? (
            <Figures view={view} search={search} />
          ) : (
            <Suspense>
              <NoFigures period={null} />
            </Suspense>
          )
        }
      </Loaded>
    </Page>
  );
}

type FiguresProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** Of a year of which nothing is held there is nothing to draw. */
function Figures({ view, search }: FiguresProps) {
  const { volume, programme } = view;
  if (!volume.isHeld && programme === null) {
    return (
      <>
        <Verdicts view={view} />
        <p>
          <Link to="." search={{}}>
            Show the year so far
          </Link>
        </p>
      </>
    );
  }
  return (
    <>
      <Verdicts view={view} />
      <PageTools view={view} search={search} />
      <KeyFigures view={view} />
      {volume.isHeld ? <VolumeSection view={view} search={search} /> : null}
      <Suspense fallback={<LowerSkeleton />}>
        <LowerSections view={view} search={search} />
      </Suspense>
    </>
  );
}
