import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { OfflineNotice } from './offline-notice.tsx';
import { sayWaits, setServerAway, waitOffline } from './what-waits.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function goes(state: 'online' | 'offline') {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(state === 'online');
  fireEvent(window, new Event(state));
}

test('says that there is no network, and is silent once there is one', () => {
  render(<OfflineNotice />);
  expect(screen.getByRole('status').textContent).toBe('');
  goes('offline');
  expect(screen.getByRole('status').textContent).toMatch(/^You are offline/);
  goes('online');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a link that is pressed offline waits, and says so', () => {
  render(<OfflineNotice />);
  const press = { preventDefault: vi.fn() };
  expect(waitOffline(press)).toBe(false);
  expect(press.preventDefault).not.toHaveBeenCalled();
  goes('offline');
  act(() => expect(waitOffline(press)).toBe(true));
  expect(press.preventDefault).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toMatch(/must wait/);
});

test('a part that does not come is said to wait, with a network and without', () => {
  render(<OfflineNotice />);
  act(() => sayWaits('part'));
  expect(screen.getByRole('status').textContent).toBe('What you asked for did not arrive. Try again.');
  goes('offline');
  expect(screen.getByRole('status').textContent).toMatch(/^You are offline\. What you asked for must wait/);
});

test('a link that is pressed while the server is away waits, and says so', () => {
  render(<OfflineNotice />);
  const press = { preventDefault: vi.fn() };
  setServerAway(true);
  act(() => expect(waitOffline(press)).toBe(true));
  expect(press.preventDefault).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toMatch(/^The site cannot be reached just now/);
  setServerAway(false);
  expect(waitOffline(press)).toBe(false);
});
