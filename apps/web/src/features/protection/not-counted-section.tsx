import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { auditsBehind, yearUpToNow } from '#shell/audits-behind.ts';
import { AuditsLink } from '#shell/audits-link.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';

type NotCountedSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** That not every record is an audit, and where the others are. */
export function NotCountedSection({ view, search }: NotCountedSectionProps) {
  const total = view.notCounted.reduce((sum, { records }) => sum + records, 0);
  return (
    <Section title="What was not counted" id="not-counted">
      {total === 0 ? (
        <p>Every record of these months is a counted audit.</p>
      ) : (
        <p>
          {countOf(total, 'record')} of these months {total === 1 ? 'is' : 'are'} not counted as
          audits: <Kinds view={view} />.{' '}
          <Link to="/data/not-counted" search={search}>
            See what was not counted and why
          </Link>
        </p>
      )}
    </Section>
  );
}

/** 'follow-ups (87), other activity (410) and not completed (16)', each number opening its records. */
function Kinds({ view }: Readonly<{ view: ProtectionView }>) {
  const span = yearUpToNow(view.period, view.volume);
  return view.notCounted.map(({ standing, label, records }, place) => {
    const kind = label.toLowerCase();
    const audits = span === null ? null : auditsBehind(span, view.filters, { standings: standing });
    return (
      <Fragment key={standing}>
        {separator(place, view.notCounted.length)}
        {kind} (<AuditsLink count={records} audits={audits} of={kind} />)
      </Fragment>
    );
  });
}

function separator(place: number, length: number): string {
  if (place === 0) return '';
  return place === length - 1 ? ' and ' : ', ';
}
