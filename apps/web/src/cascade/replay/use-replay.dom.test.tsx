import { cascadeAddress } from '@kto-kogo/address';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppRouter } from '../../ui/testing/app-router.tsx';
import { useReplay } from './use-replay.ts';

const { order, filter, lenses, laid } = cascadeAddress.opening;
const address = () => `${window.location.pathname}${window.location.search}`;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/cascade/yezhov');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function start(query = '') {
  window.history.replaceState(null, '', `/cascade/yezhov${query}`);
  const hook = renderHook((question) => useReplay('yezhov', question), {
    initialProps: { order, filter, lenses, laid },
    wrapper: ({ children }) => <AppRouter query={query.slice(1)}>{children}</AppRouter>,
  });
  const entries = window.history.length;
  return { ...hook, added: () => window.history.length - entries };
}

test('opens at the step of the address', () => {
  expect(start('?step=3&view=list').result.current).toMatchObject({ step: 3, shape: 'list' });
});

test('a jump is a step to go back to, a step of the reader is not', () => {
  const { result, added } = start();
  act(() => result.current.go(5, 'jump'));
  expect(address()).toBe('/cascade/yezhov?step=5');
  expect(added()).toBe(1);
  act(() => result.current.go(6, 'reader'));
  expect(address()).toBe('/cascade/yezhov?step=6');
  expect(added()).toBe(1);
  act(() => result.current.setShape('table'));
  expect(address()).toBe('/cascade/yezhov?step=6&view=table');
  expect(added()).toBe(2);
});

test('what is shown already is not pushed again', () => {
  const { result, added } = start('?step=5');
  act(() => result.current.go(5, 'jump'));
  expect(added()).toBe(0);
});

test('while the clock moves, the address follows after a while, with the last step', () => {
  const { result, added } = start();
  for (const step of [1, 2, 3]) {
    act(() => result.current.go(step, 'clock'));
    expect(result.current.step).toBe(step);
    pass(133);
  }
  expect(address()).toBe('/cascade/yezhov');
  pass(1);
  expect(address()).toBe('/cascade/yezhov?step=3');
  expect(added()).toBe(0);
});

test('what the clock has not written yet is written on request, and not overwritten later', () => {
  const { result } = start();
  act(() => result.current.go(2, 'clock'));
  act(() => result.current.settle());
  expect(address()).toBe('/cascade/yezhov?step=2');
  act(() => result.current.go(3, 'clock'));
  act(() => result.current.go(9, 'reader'));
  pass(1000);
  expect(address()).toBe('/cascade/yezhov?step=9');
});

test('the way back shows the step of its address, whatever the clock was about to write', () => {
  const { result } = start();
  act(() => result.current.go(4, 'clock'));
  window.history.replaceState(null, '', '/cascade/yezhov?step=2');
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  pass(1000);
  expect(result.current.step).toBe(2);
  expect(address()).toBe('/cascade/yezhov?step=2');
});

test('another question is shown as its address says, from its beginning', () => {
  const { result, rerender } = start();
  act(() => result.current.go(4, 'reader'));
  rerender({ order: 'CERTAIN', filter, lenses, laid });
  expect(result.current.step).toBeNull();
});

test('a replay that is left writes nothing more', () => {
  const { result, unmount } = start();
  act(() => result.current.go(4, 'clock'));
  unmount();
  pass(1000);
  expect(address()).toBe('/cascade/yezhov');
});
