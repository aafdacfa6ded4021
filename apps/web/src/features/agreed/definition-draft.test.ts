import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import { describe, expect, it } from 'vitest';
import { definitionDraft, definitionFaults, definitionSent } from './definition-draft.ts';

const view = { month: '2025-01' } as MeasureAgreed;
const draft = definitionDraft(auditsCompleted, view);
const faultsOf = (more: Partial<typeof draft>, hasDenominator = false) =>
  definitionFaults({ ...draft, reason: 'why', ...more }, { hasDenominator });

describe('a definition that is being written', () => {
  it('begins with the one before and with this month, and asks only why it changes', () => {
    expect(draft).toMatchObject({ from: '2025-01', name: auditsCompleted.name, reason: '' });
    expect(definitionFaults(draft, { hasDenominator: false })).toEqual([
      { field: 'reason', text: 'Enter why it changes' },
    ]);
    expect(faultsOf({})).toEqual([]);
  });

  it('cannot hold from the month that the one before began in: none is chosen then', () => {
    const last = { ...auditsCompleted, effectiveFrom: '2025-01' as never };
    expect(definitionDraft(last, view).from).toBe('');
    expect(faultsOf({ from: '' })[0]?.text).toBe('Select the month it holds from');
  });

  it('asks for what it is a share of only where it is one', () => {
    expect(faultsOf({ denominator: '' })).toEqual([]);
    expect(faultsOf({ denominator: ' ' }, true)).toEqual([
      { field: 'denominator', text: 'Enter what it is a share of' },
    ]);
  });

  it.each(['', 'few', '-1', '2.5'])(
    'has a smallest base that is a whole number, not %j',
    (base) => {
      expect(faultsOf({ minimumBase: base })).toEqual([
        { field: 'minimumBase', text: 'Enter the smallest base as a whole number' },
      ]);
    },
  );

  it('keeps its texts to a length that a chart can bear', () => {
    expect(faultsOf({ numerator: 'a'.repeat(301) })[0]?.text).toBe('Keep it to 300 characters');
  });

  it('is sent without what was left empty', () => {
    const sent = definitionSent(
      { ...draft, exclusions: ' ', minimumBase: '25', reason: ' moved ' },
      { measure: '2.2.2a', revision: 7 },
    );
    expect(sent).toMatchObject({ revision: 7, minimumBase: 25, reason: 'moved' });
    expect([sent.denominator, sent.exclusions]).toEqual([undefined, undefined]);
  });
});
