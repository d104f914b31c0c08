import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWalks } from './walks.ts';
import { type WaitsFor, WarmingUp } from './warming-up.tsx';

const onReady = vi.fn();
let said: (() => Response | Promise<Response>)[];
let asked: string[];
beforeEach(() => {
  vi.useFakeTimers();
  onReady.mockReset();
  [said, asked] = [[], []];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return said.shift()?.() ?? Promise.reject(new TypeError('nobody answers'));
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const reading = (progress: number, readyInSeconds: number | null) => () =>
  Response.json({ status: 'ready', version: 'v1', walks: { isReady: false, progress, readyInSeconds } });
const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const page = (first: string | null = null, waitsFor: WaitsFor = 'ties') => (
  <WarmingUp waitsFor={waitsFor} first={readWalks(first)} onReady={onReady}>
    <a href="/trace">Try again</a>
  </WarmingUp>
);

test('says without a script how far the ties are, and how to try again', () => {
  const html = renderToString(page('{"isReady":false,"progress":0.4,"readyInSeconds":12}'));
  expect(html).toContain('The ties are being read.');
  expect(html.replaceAll('\u00a0', ' ')).toContain('40 %, ready in about 12 s.');
  expect(html).toContain('<a href="/trace">Try again</a>');
});

test('asks by itself until they are read, whatever fails meanwhile; then what was asked for opens, once', async () => {
  said = [
    reading(0.01, null),
    () => new Response('starting', { status: 503 }),
    () => Promise.reject(new TypeError('gone')),
    reading(0.62, 5),
    () => Response.json({ walks: { isReady: true } }),
  ];
  render(page());
  const words = () => screen.queryByText(/%/)?.textContent?.replaceAll('\u00a0', ' ');
  await later(0);
  expect(words()).toBe('1 % so far.');
  await later(2_000);
  expect(words()).toBe('1 % so far.');
  await later(1_000);
  expect(words()).toBe('62 %, ready in about 5 s.');
  expect(screen.getByRole('progressbar', { name: 'Read so far' })).toHaveProperty('value', 0.62);
  expect(onReady).not.toHaveBeenCalled();
  await later(1_000);
  expect(onReady).toHaveBeenCalledOnce();
  await later(10_000);
  expect(asked).toEqual(Array.from({ length: 5 }, () => '/readyz'));
  expect(onReady).toHaveBeenCalledOnce();
});

test('what searches waits for the names, and for no ties', async () => {
  const search = (isReady: boolean) => () =>
    Response.json({ walks: { isReady: !isReady, progress: 0.4 }, search: { isReady } });
  said = [search(false), search(true)];
  render(page(null, 'search'));
  await later(0);
  expect(screen.getByRole('heading').textContent).toBe('The names are being put in order.');
  expect(onReady).not.toHaveBeenCalled();
  await later(1_000);
  expect(onReady).toHaveBeenCalledOnce();
});

test('asks no more once one has gone elsewhere', async () => {
  said = [reading(0.1, 9), reading(0.2, 8)];
  const { unmount } = render(page());
  await later(0);
  unmount();
  await later(5_000);
  expect(asked).toHaveLength(1);
});

test.each([null, '', 'null', '{', '{"status":"starting"}', '{"walks":3}', '{"isReady":"yes"}'])(
  'what says nothing of them is no state: %s',
  (text) => expect(readWalks(text)).toBeNull(),
);
