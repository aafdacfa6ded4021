/** An invented service, as somebody would write it down to begin. */
export const newService = {
  name: 'Marlshire Fire and Rescue',
  zone: 'Europe/London',
  teams: [
    { id: 'north', name: 'Ashwick', share: 0.6 },
    { id: 'south', name: 'Borrowmere', share: 0.4 },
  ],
  officers: [{ id: 'o-1', name: 'Linnet Harrowby', team: 'north' }],
  annualTargets: [],
} as const;
