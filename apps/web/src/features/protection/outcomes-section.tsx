import { StackedSharesChart } from '@plumbline/charts/react/stacked-shares-chart';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Card } from '#shell/card.tsx';
import { protectionFiles } from '#shell/chart-files.ts';
import { Columns, Stack } from '#shell/columns.tsx';
import { MeasurePageLink } from '#shell/measure-page-link.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { useOpenAudits } from '#shell/use-open-audits.ts';
import { OutcomeAim } from './outcome-aim.tsx';
import {
  auditsBehindBandOutcome,
  auditsBehindMonthOutcome,
  outcomeCategories,
  outcomeRows,
  outcomeSpan,
} from './outcomes-view.ts';

type OutcomesSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

const shares = {
  categories: outcomeCategories,
  unit: 'audits with an outcome',
  openText: 'Open these audits',
} as const;

/** What audits found over twelve months. A share is a question of aim, never a mark. */
export function OutcomesSection({ view, search }: OutcomesSectionProps) {
  const open = useOpenAudits();
  const { outcomes, filters } = view;
  const span = outcomeSpan(outcomes);
  return (
    <Section
      title="Outcomes"
      id="outcomes"
      note="A question of how well audits are aimed at risk"
      aside={<MeasurePageLink measure="2.2.2b" search={search} />}
    >
      <Columns shape="even">
        <Card>
          <StackedSharesChart
            {...shares}
            title="Outcomes by month"
            sentence={outcomes.sentence}
            tableCaption="Outcomes of audits by month, with the audits each share stands on"
            rowName="Month"
            rows={outcomeRows(outcomes.byMonth)}
            onOpen={(point) => open(auditsBehindMonthOutcome(point, filters))}
            {...protectionFiles({ view, search }, 'outcomes-by-month')}
          />
        </Card>
        <Stack>
          <Card>
            <StackedSharesChart
              {...shares}
              title="Outcomes by risk band"
              sentence="The same twelve months, by the risk band as at the audit."
              tableCaption="Outcomes of audits by risk band, with the audits each share stands on"
              rowName="Risk band"
              rows={outcomeRows(outcomes.byRiskBand)}
              onOpen={(point) =>
                open(span === null ? null : auditsBehindBandOutcome(point, span, filters))
              }
              {...protectionFiles({ view, search }, 'outcomes-by-risk')}
            />
          </Card>
          <OutcomeAim outcomes={outcomes} filters={filters} />
        </Stack>
      </Columns>
    </Section>
  );
}
