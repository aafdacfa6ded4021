import type { PlanPriority } from './asked.ts';
import { awareness, staffVoice } from './culture.ts';
import { attraction, equalityRecords } from './workforce.ts';

/** The third priority: equality, diversity and inclusion. */
export const people: PlanPriority = {
  ref: '3',
  title: 'Equality, diversity and inclusion',
  judgement: 'requires improvement',
  sponsorRole: 'Head of HR',
  leadMember: 'Fire Authority member',
  scrutiny: 'Senior Policy and Partnerships Officer, equalities specialist',
  causeOfConcern: {
    title: 'Equality, diversity and inclusion come too low in what the service does',
    raisedOn: '2023-10-19',
  },
  recommendations: [awareness, staffVoice, equalityRecords, attraction],
};
