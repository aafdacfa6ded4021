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

it('is one that a set-up may write, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      const id = idOfName(name, 'team');
      const setup = serviceSetup.safeParse({ name: 'Testshire', teams: [{ id, name: 'North' }] });
      expect(setup.success, id).toBe(true);
    }),
  );
});
