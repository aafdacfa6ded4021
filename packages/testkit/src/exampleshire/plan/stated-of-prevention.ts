import type { StatedByAction } from './stated.ts';

export const statedOfPrevention: StatedByAction = {
  '1.1.1': [
    [
      '2024-02-08',
      'on-track',
      'Scoring began in January; the last channels and the note for staff are still to come.',
    ],
    [
      '2024-04-30',
      'completed',
      'The note came out on 22 April and all six channels score. How many staff know PRS is checked each month and still rises.',
    ],
    [
      '2024-11-14',
      'embedded',
      'All six channels have scored in every month since April, and nearly all staff know how it works.',
    ],
  ],
  '1.1.2': [
    ['2024-01-18', 'on-track', 'The six KPIs are chosen and have their owners.'],
    ['2024-03-21', 'delayed', 'The first reports wait until all channels score their referrals.'],
    [
      '2024-04-30',
      'completed',
      'All six KPIs are live. Referrals come in time more often than before but not always, and the changes to PRMS that would help are late; that is followed each month.',
    ],
  ],
  '1.2.1': [
    [
      '2023-12-14',
      'delayed',
      'Nearly all of the old referrals are dealt with, but some were past their time at the end of November.',
    ],
    [
      '2024-01-25',
      'completed',
      'None of the old referrals is left. A few new ones run late in any month, so the count is not nought; that is followed as a measure.',
    ],
  ],
  '1.2.2': [
    ['2023-12-14', 'on-track', 'The questions are agreed and volunteers are trying the form.'],
    [
      '2024-03-14',
      'completed',
      'The online check opened on 26 February. Two or three in a hundred are still answered late, which is watched rather than waited for.',
    ],
    [
      '2024-10-17',
      'embedded',
      'For more than six months 97 or 98 in a hundred were dealt with in time; the rest were mostly incomplete forms.',
    ],
  ],
  '1.2.3': [
    ['2024-01-18', 'on-track', 'The note is in its last draft, and teams try it on new referrals.'],
    ['2024-03-14', 'completed', 'The note is out, and training is built on it.'],
    ['2024-10-17', 'embedded', 'Almost every referral has gone straight into PRMS since March.'],
  ],
  '1.2.4': [
    ['2023-12-14', 'on-track', 'Users and the supplier have agreed 24 requirements.'],
    ['2024-04-18', 'delayed', 'The first release came three months late and only in part.'],
    ['2024-07-18', 'delayed', 'Testers sent several changes back to the supplier.'],
    [
      '2024-10-17',
      'delayed',
      'The requirements that are left need a new release of PRMS, which the supplier has moved twice.',
    ],
  ],
  '1.2.5': [
    ['2024-02-08', 'on-track', 'Sessions are booked for everyone on the role list.'],
    [
      '2024-04-11',
      'completed',
      'All are trained but a few who are away. They learned on PRMS as it is: its changes are late, and a short briefing will follow them.',
    ],
  ],
};
