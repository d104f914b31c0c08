import { HeaderMap } from '@apollo/server';
import { expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { createRateLimit, pointsFor } from './rate-limit.ts';

test('a thousand objects cost a point, and every query costs at least one', async () => {
  expect([0, 1, 1_000, 1_001, 50_000].map(pointsFor)).toEqual([1, 1, 1, 2, 50]);
  const limit = createRateLimit(3);
  await limit.spend('a', 2);
  await limit.spend('a', 1);
  await expect(limit.spend('a', 1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

test('a refusal says after how many seconds to ask again, to HTTP as in words', async () => {
  const limit = createRateLimit(1);
  await limit.spend('a', 1);
  const refused = await limit.spend('a', 7).catch((error: unknown) => error);
  if (!(refused instanceof ApiError)) throw refused;
  expect([refused.status, refused.retryAfter]).toEqual([429, 60]);
  expect(refused.message).toContain('in 60 seconds');
  expect(refused.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 60, cost: 7 });
  const http: unknown = refused.extensions.http;
  expect(http).toEqual({ status: 429, headers: new HeaderMap([['retry-after', '60']]) });
});

test('one client does not spend for another, and our own pages are not counted', async () => {
  const limit = createRateLimit(1);
  await limit.spend('a', 1);
  await limit.spend('b', 1);
  for (let i = 0; i < 5; i += 1) await limit.spend(null, 50_000);
  await expect(limit.spend('a', 1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});
