import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { DataTable } from '@plumbline/ui/data-table';
import { Fragment } from 'react';
import { Columns, Stack } from '#shell/columns.tsx';
import { ownerWords } from '#shell/owner-words.ts';
import type { MeasureSearch } from '#shell/page-search.ts';
import { PlanLink } from '#shell/plan-link.tsx';
import { Section } from '#shell/section.tsx';
import { betterWords, findingWords } from './about-words.ts';
import { AgreedLink } from './agreed-link.tsx';
import styles from './measure-about.module.css';
import { MeasureBenchmarks } from './measure-benchmarks.tsx';
import { ServedActions } from './served-actions.tsx';

type AboutProps = Readonly<{ view: MeasureView }>;
type WithSearch = AboutProps & Readonly<{ search: MeasureSearch }>;

/** What the rules saw, what the measure is, its targets and what happened to it. */
export function MeasureAbout({ view, search }: WithSearch) {
  return (
    <Columns shape="even">
      <Stack>
        <RulesSaw view={view} />
        <Happened view={view} search={search} />
        <ServedActions view={view} search={search} />
      </Stack>
      <Stack>
        <Definition view={view} search={search} />
        {view.timeBasis === 'milestone' ? null : <Targets view={view} />}
        <MeasureBenchmarks view={view} />
      </Stack>
    </Columns>
  );
}

function RulesSaw({ view }: AboutProps) {
  const { findings, cautions, whyNotControlled, charts } = view;
  if (!charts.some(({ kind }) => kind === 'control')) {
    const lines = [...cautions, ...(whyNotControlled === null ? [] : [whyNotControlled])];
    return lines.length === 0 ? null : (
      <Section title="How far to trust it">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Section>
    );
  }
  return (
    <Section title="What the rules saw">
      {findings.length === 0 ? (
        <p>{rulesSawNothing(view)}</p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.words} ${finding.months}`}>
              <strong>{finding.months}:</strong> {findingWords(finding)}
            </li>
          ))}
        </ul>
      )}
      {cautions.map((caution) => (
        <p key={caution} className={styles.caution}>
          {caution}
        </p>
      ))}
      {whyNotControlled === null ? null : <p className={styles.caution}>{whyNotControlled}</p>}
    </Section>
  );
}

/** Nothing found is news only where there was something to look at. */
function rulesSawNothing({ charts, events, grain }: MeasureView): string {
  const isJudged = charts.some(
    (chart) => chart.kind === 'control' && chart.months.some(({ lower }) => lower !== null),
  );
  return isJudged
    ? `None of the four rules saw a real change${events.some(({ kind }) => kind === 'step') ? ' but those that are recorded' : ''}.`
    : `There are too few ${grain}s for the rules to see anything.`;
}

function Happened({ view: { events }, search }: WithSearch) {
  if (events.length === 0) return null;
  return (
    <Section title="What happened">
      <ul className={styles.list}>
        {events.map(({ month, label, title, reason, actionRef }) => (
          <li key={`${month} ${title}`}>
            <strong>{label}:</strong> {title}
            {actionRef === null ? null : (
              <>
                {' '}
                (
                <PlanLink to={actionRef} search={search}>
                  action {actionRef}
                </PlanLink>
                )
              </>
            )}
            : {reason}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Definition({ view, search }: WithSearch) {
  const { definition, owner } = view;
  // A milestone is reached or not: nothing of it is a share, and neither way is better.
  const isMilestone = view.timeBasis === 'milestone';
  const facts: readonly (readonly [name: string, words: string | null])[] = [
    ['Counted', definition.numerator],
    ['Out of', isMilestone ? null : definition.denominator],
    ['Left out', definition.exclusions],
    ['Better', isMilestone ? null : betterWords[definition.better]],
    ['How often', definition.frequency],
    ['Source', definition.source],
    ['Owner', ownerWords(owner)],
    ['Small groups', isMilestone ? null : definition.disclosure],
  ];
  return (
    <Section title="What it measures">
      <dl className={styles.facts}>
        {facts.map(([name, words]) =>
          words === null ? null : (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </Fragment>
          ),
        )}
        <dt>Definition</dt>
        <dd>
          Version {definition.version}, from {definition.from}.{' '}
          <AgreedLink measure={view.measure} search={search} />
        </dd>
      </dl>
    </Section>
  );
}

function Targets({ view: { targets } }: AboutProps) {
  return (
    <Section title="Targets">
      {targets.length === 0 ? (
        <p>No target has been agreed.</p>
      ) : (
        <DataTable
          caption="Targets there were and are, the latest first"
          captionStyle="hidden"
          columns={[
            { key: 'from', header: 'From', names: 'row', cell: ({ from }) => from },
            { key: 'target', header: 'Target', cell: ({ text }) => text },
            { key: 'detail', header: 'Agreed', cell: ({ detail }) => detail },
          ]}
          rows={targets}
          rowKey={({ from }) => from}
        />
      )}
    </Section>
  );
}
