import { expect, test } from 'vitest';
import { Connections } from './connections.ts';

test('one address holds 400 connections, and what is closed makes room once', () => {
  const connections = new Connections();
  const open = Array.from({ length: 400 }, () => connections.open('192.0.2.1'));
  expect(open).not.toContain(null);
  expect(connections.open('192.0.2.1')).toBeNull();
  expect(connections.open('192.0.2.2')).not.toBeNull();
  open[0]?.();
  open[0]?.();
  expect(connections.of('192.0.2.1')).toBe(399);
  expect(connections.open('192.0.2.1')).not.toBeNull();
  expect(connections.open('192.0.2.1')).toBeNull();
});

test('a server holds 5,000', () => {
  const connections = new Connections();
  const open = Array.from({ length: 5_000 }, (_, place) => connections.open(`192.0.2.${place % 20}`));
  expect(open).not.toContain(null);
  expect(connections.open('192.0.3.1')).toBeNull();
  for (const close of open) close?.();
  for (const close of open) close?.();
  expect(connections.of('192.0.2.1')).toBe(0);
  const again = Array.from({ length: 5_000 }, (_, place) => connections.open(`192.0.2.${place % 20}`));
  expect(again).not.toContain(null);
  expect(connections.open('192.0.3.1')).toBeNull();
});
