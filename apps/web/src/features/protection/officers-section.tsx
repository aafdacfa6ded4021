import { RateDotsChart } from '@plumbline/charts/react/rate-dots-chart';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Card } from '#shell/card.tsx';
import { protectionCsv } from '#shell/csv-link.ts';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { useOpenAudits } from '#shell/use-open-audits.ts';
import { auditsOfOfficer, officerDots } from './officers-view.ts';

type OfficersSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** Audits for each month an officer was there to do them. */
export function OfficersSection({ view, search }: OfficersSectionProps) {
  const open = useOpenAudits();
  return (
    <Section
      title="Officers' time"
      id="officers"
      note="In order of name. This is not a ranking, and no outcome is shown for a person."
    >
      <Card>
        <RateDotsChart
          title="Audits per available month, by officer"
          sentence={view.officersSentence}
          tableCaption="Audits per available full-time month, by officer in order of name"
          {...officerDots(view.officers)}
          onOpen={({ point }) => open(auditsOfOfficer(point, view))}
          openText="Open these audits"
          csvHref={protectionCsv('officers', search)}
        />
      </Card>
    </Section>
  );
}
