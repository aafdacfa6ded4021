import type { AcrossView } from '@plumbline/contract/measure/measure-view';
import { lowerFirst } from '@plumbline/domain/sentence/lower-first';
import { Link } from '@tanstack/react-router';
import type { MeasureSearch } from '#shell/page-search.ts';

type AcrossFactProps = Readonly<{ across: AcrossView; search: MeasureSearch }>;

/** That it is counted otherwise since a month, and the comparison across it for whoever asks. */
export function AcrossFact({ across, search }: AcrossFactProps) {
  const { since, reason, countedBefore, countedSince, words } = across;
  const isShown = search.across === 'shown';
  return (
    <div>
      <dt>New definition</dt>
      <dd>
        From {since}: {reason}. Before: {lowerFirst(countedBefore)}. Since:{' '}
        {lowerFirst(countedSince)}.{' '}
        {words.length === 0 ? null : (
          <Link
            to="."
            search={(before) => ({ ...before, across: isShown ? undefined : 'shown' })}
            className="screen-only"
            resetScroll={false}
            replace
          >
            {isShown ? 'Hide the comparison across it' : 'Compare across it'}
          </Link>
        )}
        <span role="status">
          {isShown ? ` ${words.join(' ')} The two were not counted alike.` : ''}
        </span>
      </dd>
    </div>
  );
}
