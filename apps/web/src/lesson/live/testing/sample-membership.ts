import type { Membership } from '../membership.ts';

export const ANNA: Membership = {
  ...{ room: 'abcdefghijkl', member: 'anna2345anna', name: 'Anna', isGuest: false, token: 'm.secret' },
  ...{ lesson: { id: 'who-killed-kirov', title: 'Who killed Kirov' } },
  ...{ mayBeShown: true, shape: 'drawing', spoken: 'all' },
};
