import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** Back to the number that was opened; for those who came by a shared address, to Protection. */
export function WayBack() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const goBack = (event: MouseEvent) => {
    event.preventDefault();
    router.history.back();
  };
  return (
    <Link to="/protection" className="screen-only" {...(canGoBack ? { onClick: goBack } : {})}>
      ‹ Back{canGoBack ? '' : ' to Protection'}
    </Link>
  );
}
