import { describe, expect, it } from 'vitest';
import {
  auditsSearch,
  hasMonths,
  importSearch,
  measuresSearch,
  protectionSearch,
  scheduleSearch,
} from './page-search.ts';

describe('what a page reads from its address', () => {
  it('the Protection page takes its period and filters and nothing else', () => {
    expect(protectionSearch({ period: 'ytd', team: 'north', other: 'x' })).toEqual({
      period: 'ytd',
      team: 'north',
      riskBand: undefined,
      origin: undefined,
    });
  });

  it('the list of measures takes its period, what narrows it and its order', () => {
    const owner = 'Head of Operational Assurance, Community Risk and Organisational Development';
    const asked = { known: '2024-10-15', status: 'off-plan', owner, sort: 'name' };
    expect(measuresSearch({ ...asked, team: 'north' })).toEqual({
      ...asked,
      ...{ period: undefined, part: undefined, tier: undefined, kind: undefined },
      ...{ fresh: undefined, text: undefined },
    });
  });

  it('the list of audits keeps a page that is no page, so that it can be said', () => {
    expect(auditsSearch({ from: '2024-04', page: 'last' })).toMatchObject({
      from: '2024-04',
      page: 'last',
    });
  });

  it('the list of audits needs both its months', () => {
    expect(hasMonths({ from: '2024-04', to: '2024-12' })).toBe(true);
    expect(hasMonths({ from: '2024-04' })).toBe(false);
  });

  it('the list of scheduled audits keeps what it is asked, a yes or another answer', () => {
    const read = scheduleSearch({ states: 'removed', rescheduled: 'yes', neverAudited: 'no' });
    expect(read).toMatchObject({ states: 'removed', rescheduled: 'yes', neverAudited: 'no' });
  });

  it('a preview shows only rows of a kind there is', () => {
    expect(importSearch({ show: 'refused' })).toEqual({ show: 'refused' });
    expect(importSearch({ show: 'lost' })).toEqual({ show: undefined });
  });
});
