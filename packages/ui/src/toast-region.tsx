import type { ReactNode } from 'react';
import styles from './toast-region.module.css';

export type ToastRegionProps = Readonly<{
  /** The toasts of the moment, newest last; none leaves the region in place and silent. */
  children?: ReactNode;
}>;

/** Where toasts appear. Render it once and always: a live region must exist before it speaks. */
export function ToastRegion({ children }: ToastRegionProps) {
  return (
    <div className={styles.region} role="status">
      {children}
    </div>
  );
}
