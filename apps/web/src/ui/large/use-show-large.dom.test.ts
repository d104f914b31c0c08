import { act, cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useShowLarge } from './use-show-large.ts';

afterEach(cleanup);
const isMarked = () => document.documentElement.dataset.large !== undefined;

function large() {
  const hook = renderHook(() => useShowLarge());
  act(() => hook.result.current.show());
  expect(hook.result.current.isLarge).toBe(true);
  expect(isMarked()).toBe(true);
  return hook;
}

test('Esc leaves, and so does the end of full screen', () => {
  for (const leave of [
    () => fireEvent.keyDown(document.body, { key: 'Escape' }),
    () => fireEvent(document, new Event('fullscreenchange')),
  ]) {
    const { result, unmount } = large();
    // jsdom knows no full screen.
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
    act(leave);
    expect(result.current.isLarge).toBe(false);
    expect(isMarked()).toBe(false);
    unmount();
  }
});

test('Esc that closes something else does not leave', () => {
  const { result } = large();
  const closes = (event: KeyboardEvent) => event.preventDefault();
  document.body.addEventListener('keydown', closes);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  document.body.removeEventListener('keydown', closes);
  expect(result.current.isLarge).toBe(true);
});

test('another page is not large', () => {
  large().unmount();
  expect(isMarked()).toBe(false);
});
