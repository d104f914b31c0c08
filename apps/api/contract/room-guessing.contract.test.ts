import { request } from 'node:http';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { ASKED, type Class, openClass, tryJoin } from './class.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** Guesses are counted by address, and all of a file come from one: each test has a server of its own. */
let api: OpenApi;
beforeEach(async () => {
  api = await openApi(inject('neo4j'), { awaitsWalks: false });
});
afterEach(() => api.close());

const CODE_SIGNS = '23456789CDFHJKMNPQRTVWX';

/** A code that is not this one, another each time. */
function guessed(not: string, place: number): string {
  const code = Array.from({ length: 6 }, (_, at) => CODE_SIGNS[Math.floor(place / 23 ** at) % 23]).join('');
  return code === not ? guessed(not, place + 23 ** 5) : code;
}

/** Tries codes that were guessed from the address that all of a file share. @param codeOf which is tried how often */
async function guesser(room: Class, codeOf = (place: number) => guessed(room.code, place + 100)) {
  for (let tried = 0; tried < 30; tried += 1)
    expect(await tryJoin(api, guessed(room.code, tried))).toMatchObject({ reason: 'NO_SUCH_CODE' });
  let place = 0;
  const judged = new Set<string>();
  const trying: Promise<void>[] = [];
  const began = Date.now();
  const timer = setInterval(() => {
    const code = codeOf(place);
    place += 1;
    const tried = tryJoin(api, code).then((result) => {
      if (result.__typename !== 'JoinRefused' || result.reason !== 'WAIT') judged.add(code);
    });
    trying.push(tried.catch(() => {}));
  }, 50);
  return {
    judged,
    seconds: () => (Date.now() - began) / 1_000,
    async stop() {
      clearInterval(timer);
      await Promise.all(trying);
    },
  };
}

/** As a page does: again as soon as it may. @returns after how many seconds it is in */
async function joinPatiently(code: string, name: string): Promise<number> {
  const began = Date.now();
  for (;;) {
    const result = await tryJoin(api, code, name);
    if (result.__typename === 'Joined') return (Date.now() - began) / 1_000;
    expect(result).toMatchObject({
      reason: 'WAIT',
      message: 'Many try to join just now. Try again in a second.',
    });
    await new Promise((done) => setTimeout(done, (result.retryAfter ?? 1) * 1_000));
  }
}

test('beside a guesser at 20 a second a class comes in within 10 s, one who is late too, and he learns of one code in 3 s', {
  timeout: 60_000,
}, async () => {
  const room = await openClass(api);
  const other = await guesser(room);
  await new Promise((done) => setTimeout(done, 4_000));
  const pupils = await Promise.all(
    Array.from({ length: 10 }, (_, place) => joinPatiently(room.code, `Pupil ${place}`)),
  );
  expect(Math.max(...pupils)).toBeLessThan(10);
  expect(await joinPatiently(room.code, 'Late')).toBeLessThan(10);
  // From elsewhere nothing of it is noticed.
  const began = Date.now();
  expect(await joinFrom('127.0.0.2', room.code)).toMatchObject({ __typename: 'Joined' });
  expect(Date.now() - began).toBeLessThan(2_000);
  await other.stop();
  expect(other.judged.size).toBeLessThanOrEqual(other.seconds() / 3 + 1);
});

test('who tries the same code often, so that it is judged before others, keeps a class of ten out for half a minute at most', {
  timeout: 90_000,
}, async () => {
  const room = await openClass(api);
  const other = await guesser(room, (place) => guessed(room.code, Math.floor(place / 60) + 100));
  const pupils = await Promise.all(
    Array.from({ length: 10 }, (_, place) => joinPatiently(room.code, `Pupil ${place}`)),
  );
  expect(Math.max(...pupils)).toBeLessThan(30);
  await other.stop();
  expect(other.judged.size).toBeLessThanOrEqual(other.seconds() / 3 + 1);
});

test('whoever mistypes is told so, also where codes are guessed, and what is no code is no guess', async () => {
  const room = await openClass(api);
  const other = await guesser(room);
  expect(await tryJoin(api, 'K7A')).toMatchObject({
    reason: 'NO_SUCH_CODE',
    message: 'There is no A in a code.',
  });
  await other.stop();
  await expect
    .poll(() => tryJoin(api, guessed(room.code, 9_999)), { timeout: 10_000, interval: 1_000 })
    .toMatchObject({ reason: 'NO_SUCH_CODE' });
});

/** Joins from another address of this machine. */
function joinFrom(localAddress: string, code: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${api.url}/graphql`, { method: 'POST', headers, localAddress }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(JSON.parse(text).data.joinRoom));
    });
    sent.on('error', reject).end(JSON.stringify({ query: ASKED.join, variables: { code } }));
  });
}
