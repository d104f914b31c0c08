import { HeaderMap } from '@apollo/server';
import { expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { createRateLimit } from './rate-limit.ts';

test('a thousand objects cost a point, and every query costs at least one', async () => {
  const limit = createRateLimit(3);
  await limit.spend('a', 2_000);
  await limit.spend('a', 0);
  await expect(limit.spend('a', 1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

test('a refusal says after how many seconds to ask again, to HTTP as in words', async () => {
  const limit = createRateLimit(1);
  await limit.spend('a', 0);
  const refused = await limit.spend('a', 0).catch((error: unknown) => error);
  if (!(refused instanceof ApiError)) throw refused;
  expect([refused.status, refused.retryAfter]).toEqual([429, 60]);
  expect(refused.message).toContain('in 60 seconds');
  const http: unknown = refused.extensions.http;
  expect(http).toEqual({ status: 429, headers: new HeaderMap([['retry-after', '60']]) });
});

test('one client does not spend for another, and our own pages are not counted', async () => {
  const limit = createRateLimit(1);
  await limit.spend('a', 0);
  await limit.spend('b', 0);
  for (let i = 0; i < 5; i += 1) await limit.spend(null, 50_000);
  await expect(limit.spend('a', 0)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});
