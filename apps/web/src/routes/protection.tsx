import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { KeyFigures } from '#features/protection/key-figures.tsx';
import { NotCountedSection } from '#features/protection/not-counted-section.tsx';
import { OfficersSection } from '#features/protection/officers-section.tsx';
import { OutcomesSection } from '#features/protection/outcomes-section.tsx';
import { PageTools } from '#features/protection/page-tools.tsx';
import { ProgrammeSection } from '#features/protection/programme-section.tsx';
import { ProtectionSkeleton } from '#features/protection/protection-skeleton.tsx';
import { TeamsSection } from '#features/protection/teams-section.tsx';
import { Verdicts } from '#features/protection/verdicts.tsx';
import { VolumeSection } from '#features/protection/volume-section.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { NoFiguresYet } from '#shell/no-figures-yet.tsx';
import { Page } from '#shell/page.tsx';
import { protectionQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/protection');

export const protectionPage = createLazyRoute('/protection')({ component: ProtectionPage });

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
            <>
              <Verdicts view={view} />
              <PageTools view={view} search={search} />
              <KeyFigures view={view} />
              <VolumeSection view={view} search={search} />
              <TeamsSection view={view} search={search} />
              <OfficersSection view={view} search={search} />
              <OutcomesSection view={view} search={search} />
              <ProgrammeSection view={view} search={search} />
              <NotCountedSection view={view} search={search} />
            </>
          ) : (
            <NoFiguresYet />
          )
        }
      </Loaded>
    </Page>
  );
}
