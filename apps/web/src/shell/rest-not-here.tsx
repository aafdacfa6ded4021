import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';

/** In place of a part of the page whose code did not arrive. */
export function RestNotHere() {
  return (
    <Notice tone="warning" title="The rest of this page did not arrive">
      <p>Check that you are connected to Plumbline, then load the page again.</p>
      <p>
        <Button tone="secondary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
      </p>
    </Notice>
  );
}
