import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idOfName } from './id-of-name.ts';
import { serviceSetup } from './service-setup.ts';

it.each([
  ['Ash Reed', 'ash-reed'],
  ['Łukasz Żółć', 'lukasz-zolc'],
  ["Siân O'Dowd-Ølberg", 'sian-o-dowd-olberg'],
  ['Straße 7', 'strasse-7'],
  ['王小明', 'officer'],
  ['☎', 'officer'],
])('%s has the id %s', (name, id) => {
  expect(idOfName(name, 'officer')).toBe(id);
});

it.each(['łukasz-nowak', '王小明', 'ʻaukai', 'रव', 'maximiliana-featherstonehaugh-ch-12'])(
  'a set-up may write the id %s, which an import once made',
  (id) => {
    const officers = [{ id, name: 'Ash Reed', team: 'north' }];
    const teams = [{ id: 'north', name: 'North' }];
    expect(serviceSetup.safeParse({ name: 'Testshire', teams, officers }).success).toBe(true);
  },
);

it('is one that a set-up may write, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      const id = idOfName(name, 'team');
      const setup = serviceSetup.safeParse({ name: 'Testshire', teams: [{ id, name: 'North' }] });
      expect(setup.success, id).toBe(true);
    }),
  );
});
