import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';

type NotCountedSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** That not every record is an audit, and where the others are. */
export function NotCountedSection({ view, search }: NotCountedSectionProps) {
  const { notCounted } = view;
  const total = notCounted.reduce((sum, { records }) => sum + records, 0);
  const kinds = notCounted.map(
    ({ label, records }) => `${label.toLowerCase()} (${formatCount(records)})`,
  );
  return (
    <Section title="What was not counted" id="not-counted">
      {total === 0 ? (
        <p>Every record of these months is a counted audit.</p>
      ) : (
        <p>
          {countOf(total, 'record')} of these months {total === 1 ? 'is' : 'are'} not counted as
          audits: {listWords(kinds)}.{' '}
          <Link to="/data/not-counted" search={search}>
            See what was not counted and why
          </Link>
        </p>
      )}
    </Section>
  );
}
