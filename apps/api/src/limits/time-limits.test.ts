import type { Request } from 'express';
import { expect, test } from 'vitest';
import { isFromPages } from './time-limits.ts';

const asked = (client: string | null, headers: Record<string, string> = {}) => ({
  client,
  http: { get: (name: string) => headers[name] } as Request,
});

test('our pages are known on the server by their token, and in the browser by what they say', () => {
  expect(isFromPages(asked(null))).toBe(true);
  expect(isFromPages(asked('address:10.0.0.7', { 'x-kto-kogo-page': 'yes' }))).toBe(true);
  expect(isFromPages(asked('address:10.0.0.7'))).toBe(false);
});
