import { expect, test } from 'vitest';
import { createCreationLimit } from './creation-limit.ts';

test('each address makes so many a day, and is told when the next may be made', async () => {
  const creations = createCreationLimit(2);
  await creations.spend('192.0.2.1');
  await creations.spend('192.0.2.1');
  await expect(creations.spend('192.0.2.1')).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    message: expect.stringMatching(/at most 2 lessons .* in 24 hours, or change one/),
    retryAfter: 24 * 60 * 60,
  });
  await creations.spend('192.0.2.2');
});

test('what was not made is given back', async () => {
  const creations = createCreationLimit(1);
  for (let i = 0; i < 3; i += 1) {
    await creations.spend('192.0.2.1');
    await creations.giveBack('192.0.2.1');
  }
  await creations.spend('192.0.2.1');
  await expect(creations.spend('192.0.2.1')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

test('unless told otherwise, 30', async () => {
  const creations = createCreationLimit();
  for (let i = 0; i < 30; i += 1) await creations.spend('192.0.2.1');
  await expect(creations.spend('192.0.2.1')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});
