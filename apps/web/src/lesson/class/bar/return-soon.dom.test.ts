import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { returnSoon } from './return-soon.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input id="field"><button type="button">x</button>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const pass = (ms: number) => vi.advanceTimersByTime(ms);
const field = () => document.querySelector('input') as HTMLInputElement;
const type = () => field().dispatchEvent(new InputEvent('input', { bubbles: true }));

test('after three seconds, once', () => {
  const run = vi.fn<() => void>();
  returnSoon(run);
  pass(2_999);
  expect(run).not.toHaveBeenCalled();
  pass(1);
  pass(60_000);
  expect(run).toHaveBeenCalledOnce();
});

test('not in the middle of typing: when that stops', () => {
  const run = vi.fn<() => void>();
  returnSoon(run);
  field().focus();
  pass(2_500);
  type();
  pass(1_500);
  type();
  pass(1_999);
  expect(run).not.toHaveBeenCalled();
  pass(1);
  expect(run).toHaveBeenCalledOnce();
});

test('at most ten seconds later', () => {
  const run = vi.fn<() => void>();
  returnSoon(run);
  field().focus();
  for (let ms = 0; ms < 12_900; ms += 100) {
    type();
    pass(100);
  }
  expect(run).not.toHaveBeenCalled();
  type();
  pass(100);
  expect(run).toHaveBeenCalledOnce();
});

test('a field that only has the focus holds nobody back', () => {
  const run = vi.fn<() => void>();
  field().focus();
  returnSoon(run);
  pass(3_000);
  expect(run).toHaveBeenCalledOnce();
});

test('called off, nothing happens', () => {
  const run = vi.fn<() => void>();
  returnSoon(run)();
  pass(60_000);
  expect(run).not.toHaveBeenCalled();
});
