import { expect, it } from 'vitest';
import { ownerWords } from './owner-words.ts';

const role = 'Head of Training';

it('a post is named with who holds it, and its deputy', () => {
  expect(ownerWords({ role, holder: 'Bo Lane', deputy: null, fault: null })).toBe(
    'Head of Training, held by Bo Lane',
  );
  expect(ownerWords({ role, holder: 'Bo Lane', deputy: 'Head of HR', fault: null })).toBe(
    'Head of Training, held by Bo Lane; Head of HR stands in when away',
  );
});

it('a vacant post says so, and who stands in', () => {
  const fault = 'The post of Head of Training is vacant; Head of HR stands in.';
  expect(ownerWords({ role, holder: null, deputy: 'Head of HR', fault })).toBe(fault);
});

it('a post that no plan knows is named alone, and one to come says so', () => {
  expect(ownerWords({ role, holder: null, deputy: null, fault: null })).toBe('Head of Training');
  const fault = 'Its lead is still to be confirmed.';
  expect(ownerWords({ role: 'To be confirmed', holder: null, deputy: null, fault })).toBe(
    'To be confirmed. Its lead is still to be confirmed.',
  );
});
