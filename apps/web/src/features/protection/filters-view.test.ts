import { describe, expect, it } from 'vitest';
import { filterConsequences, filterSentence, filtersOf } from './filters-view.ts';
import { protectionFixture as view } from './protection-fixture.ts';

const { choices } = view;
const none = { team: null, riskBand: null, origin: null };

describe('the filters', () => {
  it('begin with all of each', () => {
    expect(filtersOf({ choices, filters: none }).map(({ options }) => options[0]?.label)).toEqual([
      'All teams',
      'All risk bands',
      'All origins',
    ]);
  });

  it('keep a choice that is no longer on offer, so that the menu does not lie', () => {
    const [team] = filtersOf({ choices, filters: { ...none, team: 'east' } });
    expect(team?.value).toBe('east');
    expect(team?.options.at(-1)).toEqual({ value: 'east', label: 'east' });
  });

  it('say what the page is narrowed to', () => {
    const filters = { team: 'north', riskBand: 'very-high', origin: 'post-fire' };
    expect(filterSentence({ choices, filters })).toBe(
      'Showing only audits by Quillbrook, in the very high risk band and with the origin after a fire.',
    );
  });

  it('say nothing while all is shown', () => {
    expect(filterSentence({ choices, filters: none })).toBe('');
  });

  it('say what they leave of the target, and what they do not reach', () => {
    const noTargetReason = 'The target is for all audits.';
    const filters = { ...none, origin: 'planned' };
    expect(filterConsequences({ filters, volume: { noTargetReason } })).toBe(
      'The target is for all audits. The risk programme is shown for every origin.',
    );
    expect(filterConsequences({ filters: none, volume: { noTargetReason: null } })).toBe('');
  });
});
