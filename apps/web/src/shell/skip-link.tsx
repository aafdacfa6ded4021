import type { MouseEvent } from 'react';
import styles from './skip-link.module.css';

const target = 'main';

/** The id of what the link skips to. */
export const mainId = target;

/** Past the header, for those who come by keyboard. The address stays as it is. */
export function SkipLink() {
  return (
    <a className={styles.link} href={`#${target}`} onClick={goToMain}>
      Skip to main content
    </a>
  );
}

function goToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(target)?.focus();
}
