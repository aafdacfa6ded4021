import { useId } from 'react';
import styles from './segmented.module.css';

export type Segment<Value extends string> = Readonly<{ value: Value; label: string }>;

export type SegmentedProps<Value extends string> = Readonly<{
  legend: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  legendStyle?: 'shown' | 'hidden' | undefined;
}>;

/** One choice of a few, all of them in sight. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, segments, value, onChange, legendStyle = 'shown' } = props;
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={legendStyle === 'hidden' ? 'visually-hidden' : styles.legend}>
        {legend}
      </legend>
      <div className={styles.segments}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles.segment}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            {segment.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
