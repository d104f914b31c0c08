import { beforeEach, expect, test } from 'vitest';
import { forgetScreenToken, screenAddress, takeScreenToken } from './screen-token.ts';

const TOKEN = `s.abcdefghijkl.${'x'.repeat(22)}`;
const PATH = '/lessons/who-killed-kirov/audience';

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', PATH);
});

test('a screen takes its token out of the address, and keeps it for its own lesson while it is loaded anew', () => {
  const address = new URL(screenAddress(location.origin, PATH, TOKEN));
  history.replaceState(null, '', address.pathname + address.hash);
  expect(takeScreenToken('who-killed-kirov')).toEqual({ room: 'abcdefghijkl', token: TOKEN });
  expect(location.href).not.toContain(TOKEN);
  expect(takeScreenToken('who-killed-kirov')).toEqual({ room: 'abcdefghijkl', token: TOKEN });
  expect(takeScreenToken('another-lesson')).toBeNull();
  forgetScreenToken();
  expect(takeScreenToken('who-killed-kirov')).toBeNull();
  expect(sessionStorage.length).toBe(0);
});

test.each(['', '#screen=', `#screen=k${TOKEN.slice(1)}`, `#screen=${TOKEN}z`])(
  '%j is no token of a screen',
  (hash) => {
    history.replaceState(null, '', `${PATH}${hash}`);
    expect(takeScreenToken('who-killed-kirov')).toBeNull();
  },
);
