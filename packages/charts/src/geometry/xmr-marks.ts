import type { KeyItem } from './key-row.ts';
import type { Axis } from './scales.ts';
import { capitalised } from './sentence-case.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';
import type { Slot } from './xmr-lines.ts';
import { MEANING_WORDS, spanName } from './xmr-words.ts';

/** How a figure is drawn: each its own shape, so that none rests on colour. */
export type XmrLook =
  | 'common-cause'
  | 'improvement-up'
  | 'improvement-down'
  | 'concern'
  | 'neutral'
  | 'unfinished'
  | 'excluded';

export type XmrMark = Readonly<{ key: string; x: number; y: number; look: XmrLook }>;

/** A mark for every month with a figure, null for the others. */
export function xmrMarks(
  data: XmrData,
  slots: readonly Slot[],
  axis: Axis,
): readonly (XmrMark | null)[] {
  return data.points.map((point, index) => {
    const x = slots[index]?.centre;
    if (point.value === null || x === undefined) return null;
    return { key: point.key, x, y: axis.at(point.value), look: lookOf(point, data) };
  });
}

/** The keys of those looks that need a word. */
export function xmrKeyItems(data: XmrData): readonly KeyItem<XmrLook>[] {
  const looks = new Set(
    data.points.filter(({ value }) => value !== null).map((point) => lookOf(point, data)),
  );
  const signals = ['improvement-up', 'improvement-down', 'concern', 'neutral'] as const;
  const hasSignal = signals.some((look) => looks.has(look));
  const order: readonly XmrLook[] = ['common-cause', ...signals, 'unfinished', 'excluded'];
  return order
    .filter((look) => looks.has(look) && (look !== 'common-cause' || hasSignal))
    .filter((look) => look !== 'improvement-down' || !looks.has('improvement-up'))
    .map((look) => ({
      swatch: look,
      text: capitalised(look === 'unfinished' ? `${spanName(data)} under way` : KEY_WORDS[look]),
    }));
}

const KEY_WORDS: Readonly<Record<Exclude<XmrLook, 'unfinished'>, string>> = {
  'common-cause': MEANING_WORDS['common-cause'],
  'improvement-up': MEANING_WORDS.improvement,
  'improvement-down': MEANING_WORDS.improvement,
  concern: MEANING_WORDS.concern,
  neutral: MEANING_WORDS.neutral,
  excluded: 'left out of the limits',
};

function lookOf(
  { state, meaning, value, mean }: XmrChartPoint,
  { better }: Pick<XmrData, 'better'>,
): XmrLook {
  if (state === 'unfinished' || state === 'excluded') return state;
  if (meaning !== 'improvement') return meaning;
  const isDown =
    better === undefined ? value !== null && mean !== null && value < mean : better === 'lower';
  return isDown ? 'improvement-down' : 'improvement-up';
}
