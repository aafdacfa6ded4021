import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { ProtectionSearch } from './page-search.ts';

type WayBackProps = Readonly<{
  /** The period and filters to go back to; none where the rows do not tell. */
  search?: ProtectionSearch | undefined;
}>;

/** Back to the number that was opened; for those who came by a shared address, to Protection. */
export function WayBack({ search = {} }: WayBackProps) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const goBack = (event: MouseEvent) => {
    event.preventDefault();
    router.history.back();
  };
  return (
    <Link
      to="/protection"
      search={search}
      className="screen-only"
      {...(canGoBack ? { onClick: goBack } : {})}
    >
      ‹ Back{canGoBack ? '' : ' to Protection'}
    </Link>
  );
}
