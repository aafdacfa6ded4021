import { RateDotsChart } from '@plumbline/charts/react/rate-dots-chart';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import { Card } from '#shell/card.tsx';
import { protectionFiles } from '#shell/chart-files.ts';
import { MeasurePageLink } from '#shell/measure-page-link.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { useOpenAudits } from '#shell/use-open-audits.ts';
import { auditsOfOfficer, auditsWithoutTime, officerDots } from './officers-view.ts';

type OfficersSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** Audits for each month an officer was there to do them. */
export function OfficersSection({ view, search }: OfficersSectionProps) {
  const open = useOpenAudits();
  const leftOut = auditsWithoutTime(view);
  return (
    <Section
      title="Officers' time"
      id="officers"
      note="In order of name. This is not a ranking, and no outcome is shown for a person."
      aside={<MeasurePageLink measure="2.2.2e" search={search} />}
    >
      <Card
        footer={
          leftOut && (
            <p>
              <Link to="/audits" search={leftOut.audits}>
                See the {countOf(leftOut.count, 'audit')} not in this rate
              </Link>
            </p>
          )
        }
      >
        <RateDotsChart
          title="Audits per available month, by officer"
          sentence={view.officers.sentence}
          tableCaption="Audits per available full-time month, by officer in order of name"
          {...officerDots(view.officers)}
          onOpen={({ point }) => open(auditsOfOfficer(point, view))}
          openText="Open these audits"
          {...protectionFiles({ view, search }, 'officers')}
        />
      </Card>
    </Section>
  );
}
