import type { CommentaryView } from '@plumbline/contract/board/board-view';
import { describe, expect, it } from 'vitest';
import { commentaryFaults, openedDraft } from './commentary-draft.ts';

const said: CommentaryView = {
  measure: '1.2.4a',
  period: '2024-12',
  periodLabel: 'December 2024',
  cause: 'The supplier is late.',
  action: 'We meet every week.',
  byWhen: 'March 2025',
  byWhenMonth: '2025-03',
  who: 'Head of ICT',
  ask: null,
  recommendation: null,
  decides: null,
};
const draft = openedDraft(said, 'Group Commander');
const textsOf = (more: Partial<typeof draft>) =>
  commentaryFaults({ ...draft, ...more }).map(({ text }) => text);

describe('what an owner says of a measure', () => {
  it('opens with what was said, or with nothing but the post of the owner', () => {
    expect(draft).toMatchObject({
      cause: said.cause,
      byWhen: '2025-03',
      who: 'Head of ICT',
      ask: '',
    });
    expect(openedDraft(null, 'Group Commander')).toMatchObject({
      cause: '',
      byWhen: '',
      who: 'Group Commander',
    });
  });

  it('has a cause, an action and who says so', () => {
    expect(textsOf({})).toEqual([]);
    expect(textsOf({ cause: ' ', action: '', who: '' })).toEqual([
      'Enter why the figure is as it is',
      'Enter what is being done about it',
      'Enter who says so',
    ]);
  });

  it('says who decides what it asks to be decided, and recommends nothing else', () => {
    expect(textsOf({ ask: 'Is payment held back?' })).toEqual(['Enter who decides it']);
    expect(textsOf({ ask: 'Is payment held back?', decides: 'The board' })).toEqual([]);
    expect(textsOf({ recommendation: 'Yes.' })).toEqual([
      'Enter what is to be decided, or clear the recommendation',
    ]);
  });

  it('is not longer than is kept', () => {
    expect(textsOf({ cause: 'x'.repeat(4001) })).toEqual([
      'Why the figure is as it is must be 4,000 characters or fewer',
    ]);
    expect(textsOf({ cause: 'x'.repeat(4000), who: 'x'.repeat(301) })).toEqual([
      'Who says so must be 300 characters or fewer',
    ]);
  });
});
