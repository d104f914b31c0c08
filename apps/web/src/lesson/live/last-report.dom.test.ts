import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastReport } from './last-report.ts';
import { createReporter } from './reporter.ts';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const REPORT = { isFollowing: true, view: null, mayBeShown: true };

test('a page that is loaded anew, and another tab, wait until the device may report again', async () => {
  const at: number[] = [];
  const open = () => createReporter(async () => void at.push(Date.now()));
  const began = Date.now();
  open().say(REPORT);
  await vi.advanceTimersByTimeAsync(300);
  for (let tab = 0; tab < 3; tab += 1) open().say(REPORT);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(at).toHaveLength(4);
  for (const [place, time] of at.entries())
    expect(time - (at[place - 1] ?? began - 5_000)).toBeGreaterThan(2_000);
});

test('a clock that was set back keeps nobody from reporting', () => {
  lastReport.isNow();
  expect(lastReport.at()).toBe(Date.now());
  vi.setSystemTime(Date.now() - 3_600_000);
  expect(lastReport.at()).toBe(0);
  lastReport.forget();
  expect(localStorage.length).toBe(0);
});

test('what is on its way when this member leaves is not kept', async () => {
  let come = () => {};
  const reporter = createReporter(() => new Promise((resolve) => (come = resolve)));
  reporter.say(REPORT);
  await vi.advanceTimersByTimeAsync(0);
  reporter.stop();
  lastReport.forget();
  come();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(localStorage.length).toBe(0);
});
