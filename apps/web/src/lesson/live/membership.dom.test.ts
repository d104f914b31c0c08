import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANNA } from './testing/sample-membership.ts';

/** A tab of its own, with the storage of all. */
async function tab() {
  vi.resetModules();
  return await import('./membership.ts');
}
const KEY = 'kto-kogo-class';
const tell = (key: string | null = KEY) => dispatchEvent(new StorageEvent('storage', { key }));

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

test('is kept until it is forgotten, in all tabs', async () => {
  const [one, other] = [await tab(), await tab()];
  one.keepMembership(ANNA);
  tell();
  expect(other.membership.getState()).toEqual(ANNA);
  expect((await tab()).membership.getState()).toEqual(ANNA);
  other.forgetMembership(ANNA.token);
  tell();
  expect(one.membership.getState()).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('what a class that is over forgets is its own membership alone', async () => {
  const { keepMembership, forgetMembership, membership } = await tab();
  keepMembership({ ...ANNA, token: 'm.new' });
  forgetMembership(ANNA.token);
  expect(membership.getState()?.token).toBe('m.new');
});

test('what is chosen is kept with it', async () => {
  const { keepMembership, changeMembership } = await tab();
  keepMembership(ANNA);
  changeMembership({ shape: 'list', spoken: 'none' });
  expect((await tab()).membership.getState()).toEqual({ ...ANNA, shape: 'list', spoken: 'none' });
});

test('a browser that refuses storage keeps it until the page is loaded anew', async () => {
  for (const act of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, act).mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
  const { keepMembership, forgetMembership, membership } = await tab();
  expect(membership.getState()).toBeNull();
  keepMembership(ANNA);
  expect(membership.getState()).toEqual(ANNA);
  forgetMembership(ANNA.token);
  expect(membership.getState()).toBeNull();
});

test.each([
  '',
  'null',
  '{',
  '[]',
  '{"room":"abc"}',
  JSON.stringify({ ...ANNA, room: '../explore' }),
  JSON.stringify({ ...ANNA, lesson: { id: '//evil.example', title: '' } }),
  JSON.stringify({ ...ANNA, shape: 'round' }),
])('what is none is not taken for one: %s', async (stored) => {
  localStorage.setItem(KEY, stored);
  expect((await tab()).membership.getState()).toBeNull();
});
