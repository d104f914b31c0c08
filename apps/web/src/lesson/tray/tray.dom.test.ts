import { beforeEach, expect, test, vi } from 'vitest';

/** A tab of its own, with the storage of all. */
async function tab() {
  vi.resetModules();
  return await import('./tray.ts');
}
const tell = () => dispatchEvent(new StorageEvent('storage', { key: 'kto-kogo-tray' }));

beforeEach(() => localStorage.clear());

test('a tab without a lesson takes the one that is chosen in another, and keeps its own', async () => {
  const [one, other] = [await tab(), await tab()];
  other.setTray({ isOpen: true, lesson: 'theirs' });
  tell();
  expect(one.tray.getState()).toEqual({ isOpen: false, lesson: 'theirs' });
  one.setTray({ lesson: 'mine' });
  tell();
  expect(other.tray.getState().lesson).toBe('theirs');
});

test('a lesson that was chosen before this tab heard of it is not forgotten by what it keeps', async () => {
  const [one, other] = [await tab(), await tab()];
  other.setTray({ lesson: 'theirs' });
  one.setTray({ isOpen: true });
  expect((await tab()).tray.getState()).toEqual({ isOpen: true, lesson: 'theirs' });
  one.setTray({ isOpen: false, lesson: null });
  expect((await tab()).tray.getState()).toEqual({ isOpen: false, lesson: null });
});
