import { describe, expect, it } from 'vitest';
import { type EventDraft, eventFaults, eventSent } from './event-draft.ts';

const whole: EventDraft = {
  kind: 'step',
  month: '2024-04',
  title: 'New trainer',
  reason: 'a trainer came',
  actionRef: '1.1.1',
};

describe('what happened, as it is being written', () => {
  it('asks for everything that is missing, in the order of the form', () => {
    const empty = { kind: null, month: '', title: ' ', reason: '', actionRef: '' };
    expect(eventFaults(empty).map(({ text }) => text)).toEqual([
      'Select what happened',
      'Select the month',
      'Enter a short name',
      'Enter the reason',
    ]);
    expect(eventFaults(whole)).toEqual([]);
  });

  it('needs an action for a step change alone', () => {
    expect(eventFaults({ ...whole, actionRef: '' }).map(({ field }) => field)).toEqual([
      'actionRef',
    ]);
    expect(eventFaults({ ...whole, kind: 'event', actionRef: '' })).toEqual([]);
  });

  it('has a name that fits a chart', () => {
    expect(eventFaults({ ...whole, title: 'a'.repeat(61) })[0]?.text).toBe(
      'Keep it to 60 characters',
    );
  });

  it('is sent without what was left empty', () => {
    const sent = eventSent(
      { ...whole, title: ' Fair ', actionRef: '' },
      { measure: 'a', revision: 1 },
    );
    expect(sent).toMatchObject({ title: 'Fair', actionRef: undefined });
  });
});
