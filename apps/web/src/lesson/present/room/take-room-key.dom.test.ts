import { beforeEach, expect, test } from 'vitest';
import { keptRooms } from './kept-room.ts';
import { otherDeskAddress, takeRoomKey } from './take-room-key.ts';

const KEY = `k.abcdefghijkl.${'x'.repeat(22)}`;
const TEACH = 'y'.repeat(22);
const PATH = '/lessons/who-killed-kirov/present';

beforeEach(() => {
  localStorage.clear();
  keptRooms.setState([], true);
});

test.each([
  [null, ''],
  [TEACH, `#${TEACH}&`],
])(
  'a phone that is given a desk’s address keeps the key of the class, and leaves that of the lesson: %s',
  (teachKey, left) => {
    const address = new URL(otherDeskAddress(location.origin, PATH, KEY, teachKey));
    history.replaceState(null, '', address.pathname + address.hash);
    takeRoomKey('who-killed-kirov');
    expect(keptRooms.getState()).toEqual([
      {
        lesson: 'who-killed-kirov',
        room: 'abcdefghijkl',
        key: KEY,
        screenToken: null,
        joinAddresses: [location.origin],
      },
    ]);
    expect(location.hash.replace(/&?$/, '')).toBe(left.replace(/&$/, ''));
  },
);

test.each(['', '#', '#class=k.abc.def', `#${TEACH}`, `#class=${KEY}z`])('%j is no key of a class', (hash) => {
  history.replaceState(null, '', `${PATH}${hash}`);
  takeRoomKey('who-killed-kirov');
  expect(keptRooms.getState()).toEqual([]);
});
