import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { serviceQuery } from '#shell/page-queries.ts';
import { periodSteps } from '#shell/period-steps.ts';
import type { Asked } from './shortcuts.ts';

/** The dialog that a key opens. */
export type Shown = 'find' | 'help';

/** Does what a press asks for, on the page that is in sight by then. */
export function useAct(show: (shown: Shown) => void): (asked: Asked) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  const step = (to: 'previous' | 'next') => {
    const { location, matches } = router.state;
    const service = queryClient.getQueryData(serviceQuery().queryKey);
    const unless = matches.findLast((match) => match.staticData.period)?.staticData.period;
    // A page that speaks of no period has none before or after.
    if (service === undefined || unless === undefined) return;
    const shown =
      location.search.period ?? (unless === 'year-so-far' ? 'ytd' : service.defaultPeriod);
    const period = periodSteps(shown, service)[to]?.key;
    if (period === undefined) return;
    void router.navigate({ to: '.', search: (before) => ({ ...before, period }) });
  };
  return (asked) => {
    switch (asked.kind) {
      case 'find':
      case 'help':
        return show(asked.kind);
      case 'go':
        return void router.navigate({
          to: asked.to,
          search: ({ period }: Readonly<{ period?: string | undefined }>) => ({ period }),
        });
      case 'period':
        return step(asked.step);
      default:
    }
  };
}
