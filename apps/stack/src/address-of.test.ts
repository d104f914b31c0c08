import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';

const request = (forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage;

test('of X-Forwarded-For counts what the proxy itself added, and without a proxy nothing', () => {
  const forged = request('203.0.113.9, 198.51.100.7');
  expect(addressOf(forged, true)).toBe('198.51.100.7');
  expect(addressOf(forged, false)).toBe('10.0.0.1');
  expect(addressOf(request(), true)).toBe('10.0.0.1');
});
