import type { StatedView } from '@plumbline/contract/plan/plan-view';
import { StatusTag } from '@plumbline/ui/status-tag';
import { colourLetters, progressTag } from './progress-tag.ts';
import styles from './stated-tag.module.css';

/** The word alone, with the letter of the colour that the plan's own key gives it. */
export function StatedTag({
  stated: { word, colour },
}: Readonly<{ stated: Pick<StatedView, 'word' | 'colour'> }>) {
  const tag = progressTag(word);
  return (
    <span className={styles.pair}>
      <StatusTag tone={tag.tone}>{tag.word}</StatusTag>
      {colour === null ? null : (
        <abbr className={styles.letter} title={`${colour} in the plan’s key`}>
          {colourLetters[colour]}
          <span className="visually-hidden"> ({colour} in the plan’s key)</span>
        </abbr>
      )}
    </span>
  );
}
