import { beforeEach, expect, test } from 'vitest';
import type { LineEnd } from './line.ts';
import { createRungs } from './rungs.ts';

beforeEach(() => sessionStorage.clear());

const LOST: LineEnd = { is: 'lost' };
const SILENT: LineEnd = { is: 'silent' };
const REFUSED: LineEnd = { is: 'refused' };
const SIGN_IN: LineEnd = { is: 'sign-in' };

test('one rung down at a time: silence at once, a line that is cut before it brings anything the second time', () => {
  const rungs = createRungs();
  expect(rungs.now()).toBe('socket');
  expect(rungs.ended(LOST, false)).toBe(false);
  expect(rungs.now()).toBe('socket');
  expect(rungs.ended(LOST, false)).toBe(true);
  expect(rungs.now()).toBe('stream');
  expect(rungs.ended(SILENT, false)).toBe(true);
  expect(rungs.now()).toBe('poll');
});

test('too many connections, and a proxy that lets none through, lead to the next', () => {
  const rungs = createRungs();
  rungs.opened();
  expect(rungs.ended(REFUSED, true)).toBe(true);
  expect(rungs.now()).toBe('stream');
});

test('the rung that works is remembered in this tab, and tried first', () => {
  const rungs = createRungs();
  rungs.ended(SILENT, false);
  rungs.ended(SILENT, false);
  rungs.opened();
  expect(createRungs().now()).toBe('poll');
});

test('a line that worked and is lost is no reason to go down, and neither is a server that starts anew', () => {
  const rungs = createRungs();
  rungs.opened();
  for (let tries = 0; tries < 6; tries += 1) {
    expect(rungs.ended(LOST, tries === 0)).toBe(false);
    expect(rungs.now()).toBe('socket');
  }
});

test('where nobody answers on any rung it begins with the first again', () => {
  const rungs = createRungs();
  for (const [rung, times] of [
    ['socket', 2],
    ['stream', 2],
    ['poll', 2],
  ] as const) {
    for (let tries = 0; tries < times; tries += 1) {
      expect(rungs.now()).toBe(rung);
      rungs.ended(LOST, false);
    }
  }
  expect(rungs.now()).toBe('socket');
});

test('another network may let the first through', () => {
  const rungs = createRungs();
  rungs.ended(SILENT, false);
  rungs.opened();
  rungs.beginAnew();
  expect(rungs.now()).toBe('socket');
  expect(rungs.ended(LOST, false)).toBe(false);
  expect(rungs.ended(LOST, false)).toBe(true);
});

test('what a network let through before somebody signed in is not remembered', () => {
  const rungs = createRungs();
  rungs.ended(SILENT, false);
  expect(rungs.ended(SIGN_IN, false)).toBe(false);
  expect(rungs.now()).toBe('stream');
  rungs.opened();
  expect(rungs.now()).toBe('socket');
  expect(createRungs().now()).toBe('socket');
});

test('as a server comes back the rung that worked before is tried again, whatever worked first', () => {
  const rungs = createRungs();
  expect(rungs.opened()).toBe(false);
  // Away for so long that all are tried.
  rungs.ended(LOST, true);
  while (rungs.now() !== 'poll') rungs.ended(LOST, false);
  expect(rungs.opened()).toBe(true);
  expect(rungs.now()).toBe('socket');
  expect(rungs.opened()).toBe(false);
  expect(createRungs().now()).toBe('socket');
});

test('where it works no more, the other is kept, and it is not tried again and again', () => {
  const rungs = createRungs();
  rungs.opened();
  expect(rungs.ended(SILENT, true)).toBe(true);
  expect(rungs.opened()).toBe(true);
  expect(rungs.ended(SILENT, false)).toBe(true);
  expect(rungs.now()).toBe('stream');
  expect(rungs.opened()).toBe(false);
  rungs.ended(LOST, true);
  expect(rungs.opened()).toBe(false);
  expect(createRungs().now()).toBe('stream');
});
