import type { FoundThing } from '@plumbline/contract/find/found-things';
import { describe, expect, it } from 'vitest';
import { type Entry, type Found, foundBy } from './palette-view.ts';

const thing = (kind: FoundThing['kind'], ref: string, more: Partial<FoundThing>): FoundThing => ({
  kind,
  ref,
  on: ref,
  title: `Thing ${ref}`,
  shortName: null,
  owner: 'Group Commander Protection',
  holder: 'Ottoline Farrowby',
  plan: null,
  ...more,
});

const things: readonly FoundThing[] = [
  thing('measure', '2.2.2a', { title: 'Fire safety audits completed', shortName: 'Audits done' }),
  thing('measure', '2.2.2b', { title: 'Audits with an unsatisfactory outcome', holder: null }),
  thing('priority', '2', { title: 'Protection' }),
  thing('recommendation', '2.2', { title: 'Audit by risk' }),
  thing('action', '2.2.2', { title: 'Set team audit targets' }),
  thing('action', '3.1.4', { title: 'Aim station plans', owner: null, holder: null }),
  thing('success-measure', '2.2.2/1', { on: '2.2.2', title: '1,000 audits a year' }),
];

const find = (typed: string, period?: string): Found => foundBy(typed, { things, period });
const titlesOf = ({ groups }: Found) => groups.map(({ title }) => title);
const entriesOf = ({ groups }: Found): readonly Entry[] => groups.flatMap(({ entries }) => entries);
const hrefOf = ({ opens }: Entry) => (opens.kind === 'address' ? opens.href : opens.kind);

describe('what is found', () => {
  it('is every page while nothing is typed', () => {
    expect(titlesOf(find(''))).toEqual(['Pages']);
    expect(entriesOf(find(' ')).map(({ title }) => title)).toEqual([
      'Board',
      'Protection',
      'Plan',
      'Measures',
      'Data',
      'What was not counted',
      'Scheduled audits',
      'Keyboard shortcuts',
    ]);
  });

  it('is grouped by what it is, the group with the exact reference first', () => {
    const found = find('2.2.2');
    expect(titlesOf(found)).toEqual(['Actions', 'Measures', 'Success measures']);
    expect(entriesOf(found)[0]).toEqual({
      key: 'action-2.2.2',
      mark: '2.2.2',
      title: 'Set team audit targets',
      note: 'Group Commander Protection, Ottoline Farrowby',
      opens: { kind: 'address', href: '/plan/2.2.2' },
    });
    expect(find('2.2.2').count).toBe(4);
  });

  it('is found by the short name, the post and whoever holds it', () => {
    expect(entriesOf(find('audits done')).map(({ mark }) => mark)).toEqual(['2.2.2a']);
    expect(entriesOf(find('farrowby')).map(({ mark }) => mark)).toEqual([
      ...['2.2.2a', '2.2.2', '2.2.2/1', '2.2', '2'],
    ]);
  });

  it('is nothing where nothing answers', () => {
    expect(find('lighthouse')).toEqual({ groups: [], count: 0 });
  });

  it('says who leads, that nobody does yet, and no more than is known', () => {
    const noteOf = (typed: string) => entriesOf(find(typed))[0]?.note;
    expect(noteOf('3.1.4')).toBe('Nobody leads it yet');
    expect(noteOf('2.2.2b')).toBe('Group Commander Protection');
    expect(noteOf('audit by risk')).toBeNull();
    expect(noteOf('catch-up')).toBe('Protection');
  });
});

describe('where it leads', () => {
  it('is a page for the period in sight', () => {
    expect(hrefs('2.2.2a', '2024-25-Q2')).toEqual(['/measures/2.2.2a?period=2024-25-Q2']);
    expect(hrefs('catch-up', '2024-25-Q2')).toEqual(['/protection?period=2024-25-Q2#catch-up']);
    expect(hrefs('deadlines')).toEqual(['/plan?view=deadlines']);
  });

  it('is the page of its action for a success measure', () => {
    expect(hrefs('2.2.2/1')).toEqual(['/plan/2.2.2']);
  });

  it('names the plan where it is not the first', () => {
    const plan = { id: 'plan-2025', title: 'Plan of 2025' };
    const found = foundBy('second', {
      things: [thing('action', '1.1.1', { title: 'Second plan', plan })],
      period: undefined,
    });
    expect(entriesOf(found).map(hrefOf)).toEqual(['/plan/1.1.1?plan=plan-2025']);
    expect(entriesOf(found)[0]?.note).toContain('Plan of 2025');
  });

  it('is the help about the keys for who looks for them', () => {
    expect(hrefs('keyboard')).toEqual(['help']);
  });

  function hrefs(typed: string, period?: string): readonly string[] {
    return entriesOf(find(typed, period)).map(hrefOf);
  }
});

describe('a group of many', () => {
  const many = Array.from({ length: 20 }, (_, place) =>
    thing('measure', `1.1.${place}a`, { title: `Training ${place}` }),
  );
  const found = foundBy('train', { things: many, period: '2024-12' });

  it('lists the first and says how many there are', () => {
    expect(titlesOf(found)).toEqual(['Measures, 6 of 20']);
    expect(found.count).toBe(20);
  });

  it('ends with the list of all of them, narrowed to what was typed', () => {
    const last = entriesOf(found).at(-1);
    expect(last?.title).toBe('All measures with “train”');
    expect(last && hrefOf(last)).toBe('/measures?text=train&period=2024-12');
  });

  it('gives every entry a key of its own', () => {
    const keys = entriesOf(foundBy('a', { things: [...many, ...things], period: undefined })).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[\p{L}\p{N}.-]+$/u.test(key))).toBe(true);
  });
});
