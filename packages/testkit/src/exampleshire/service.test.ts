import { serviceSetup } from '@plumbline/contract/service/service-setup';
import { describe, expect, it } from 'vitest';
import { exampleshireService } from './service.ts';

/** Some of the services there are; no made-up figure may stand under such a name. */
const realNames = [
  'Avon',
  'Bedfordshire',
  'Berkshire',
  'Buckinghamshire',
  'Cambridgeshire',
  'Cheshire',
  'Cornwall',
  'Cumbria',
  'Derbyshire',
  'Devon',
  'Dorset',
  'Durham',
  'Essex',
  'Gloucestershire',
  'Hampshire',
  'Hereford',
  'Hertfordshire',
  'Humberside',
  'Kent',
  'Lancashire',
  'Leicestershire',
  'Lincolnshire',
  'London',
  'Manchester',
  'Merseyside',
  'Norfolk',
  'Northamptonshire',
  'Nottinghamshire',
  'Oxfordshire',
  'Shropshire',
  'Somerset',
  'Staffordshire',
  'Suffolk',
  'Surrey',
  'Sussex',
  'Tyne and Wear',
  'Warwickshire',
  'Wiltshire',
  'Yorkshire',
  'Aylesbury',
  'High Wycombe',
  'Milton Keynes',
];

const service = exampleshireService();
const teams = service.teams;
const officers = service.officers ?? [];
const qualified = officers.filter(({ role }) => role === 'qualified');

function availableIn(id: string, month: string): number {
  const steps = officers.find((officer) => officer.id === id)?.capacity ?? [];
  return steps.findLast(({ from }) => from <= month)?.available ?? 0;
}

describe('exampleshireService()', () => {
  it('is an init file that the contract accepts', () => {
    const result = serviceSetup.safeParse(service);
    expect(result.error?.issues).toBeUndefined();
    expect(JSON.parse(JSON.stringify(service))).toEqual(service);
  });

  it('names no real service or town', () => {
    const words = [service.name, ...teams.flatMap(({ name, aliases = [] }) => [name, ...aliases])];
    for (const word of words) {
      for (const real of realNames) {
        expect(word.toLowerCase().split(' ')).not.toContain(real.toLowerCase());
      }
    }
  });

  it('has three teams and one that was merged into another on 1 October 2023', () => {
    expect(teams).toHaveLength(4);
    expect(teams.filter(({ merged }) => merged)).toMatchObject([
      { id: 'east', share: 0, merged: { into: 'south', on: '2023-10-01' } },
    ]);
    expect(teams.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('has 15 qualified officers and three apprentices who do not audit', () => {
    expect(qualified).toHaveLength(15);
    expect(officers).toHaveLength(18);
    for (const { id, role } of officers) {
      expect(availableIn(id, '2025-01') > 0).toBe(role === 'qualified');
    }
  });

  it('gives no two officers the same name or alias', () => {
    const names = officers.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(officers[0]).toMatchObject({ aliases: ['M. Tolliver', 'TOLLIVER M'] });
  });

  it('leaves one officer away for five months and one at 0.6 of a week', () => {
    const months = ['2024-05', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11'];
    expect(months.map((month) => availableIn('o-11', month))).toEqual([1, 0, 0, 0, 0, 0, 0.7]);
    expect(availableIn('o-06', '2024-11')).toBe(0.6);
  });

  it('dips in the months of leave and never passes a full month', () => {
    const total = (month: string) =>
      qualified.reduce((sum, { id }) => sum + availableIn(id, month), 0);
    expect(total('2024-08')).toBeLessThan(total('2024-05'));
    expect(total('2024-12')).toBeLessThan(total('2024-11'));
    const steps = officers.flatMap(({ capacity = [] }) => capacity);
    expect(steps.every(({ available }) => available >= 0 && available <= 1)).toBe(true);
  });

  it('has a target for each of four years, the last 1,000 agreed on 12 March 2024', () => {
    expect(service.annualTargets?.map(({ value }) => value)).toEqual([350, 450, 650, 1000]);
    expect(service.annualTargets?.at(-1)?.agreedOn).toBe('2024-03-12');
  });

  it('expects by now 75, 158, 246 … 1,000 of 1,000 audits', () => {
    let sum = 0;
    const cumulative = (service.expectedByNow ?? []).map((index) => {
      sum += index;
      return Math.round((1000 * sum) / 12);
    });
    expect(cumulative).toEqual([75, 158, 246, 325, 388, 479, 575, 667, 725, 808, 896, 1000]);
  });
});
