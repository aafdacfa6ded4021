import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';
import { timeWords } from './time-words.ts';

type StaleNoticeProps = Readonly<{
  /** When what is shown was fetched, in milliseconds. */
  since: number;
  onRetry: () => void;
}>;

/** Old figures are better than none, as long as they say so. */
export function StaleNotice({ since, onRetry }: StaleNoticeProps) {
  return (
    <Notice tone="warning" title="These figures may be out of date" announce="status">
      <p>
        They are as at {timeWords(new Date(since).toISOString())}. Plumbline did not answer when
        asked again.
      </p>
      <p>
        <Button tone="secondary" onClick={onRetry}>
          Try again
        </Button>
      </p>
    </Notice>
  );
}
