import type { TimelineView } from '@kto-kogo/address';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppRouter, fakeRouter } from '../../ui/testing/app-router.tsx';
import { useAddressView } from './use-address-view.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function start(query = '') {
  const router = fakeRouter();
  const { result, unmount } = renderHook(() => useAddressView(query), {
    wrapper: ({ children }) => <AppRouter router={router}>{children}</AppRouter>,
  });
  const go = (until: string, how: 'push' | 'slide' | 'replace') => {
    const { view } = result.current;
    act(() => result.current.go({ ...view, filter: { ...view.filter, until } } satisfies TimelineView, how));
  };
  return { router, result, go, unmount };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('a step asks for its page, and leaves the window where it is', () => {
  const { router, go } = start();
  go('1937-05-31', 'push');
  pass(0);
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/timeline?until=1937-05', { scroll: false });
  expect(router.replace).not.toHaveBeenCalled();
});

test('what is chosen is shown before its page has come', () => {
  const { result, go } = start('until=1936-01');
  expect(result.current.view.filter.until).toBe('1936-01-31');
  go('1937-05-31', 'push');
  expect(result.current.view.filter.until).toBe('1937-05-31');
});

test('sliding asks once, when it has come to rest', () => {
  const { router, result, go } = start();
  for (const until of ['1937-05-31', '1937-06-30', '1937-07-31']) {
    go(until, 'slide');
    pass(249);
  }
  expect(result.current.view.filter.until).toBe('1937-07-31');
  expect(router.replace).not.toHaveBeenCalled();
  pass(1);
  expect(router.replace).toHaveBeenCalledExactlyOnceWith('/timeline?until=1937-07', { scroll: false });
});

test('a step that is slid on from is one step to go back to', () => {
  const { router, go } = start();
  go('1937-05-31', 'push');
  go('1937-06-30', 'slide');
  go('1937-07-31', 'slide');
  pass(250);
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/timeline?until=1937-07', { scroll: false });
  expect(router.replace).not.toHaveBeenCalled();
});

test('a page that is left asks for nothing more', () => {
  const { router, go, unmount } = start();
  go('1937-05-31', 'slide');
  unmount();
  pass(1000);
  expect(router.replace).not.toHaveBeenCalled();
});
