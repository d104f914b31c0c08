import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test.each([
  ['', undefined],
  ['0', 0],
  ['200', 200],
])('LESSONS_PER_DAY=%s is %s', (text, number) => {
  expect(readEnv({ LESSONS_PER_DAY: text }, '/').lessonsPerDay).toBe(number);
});

test.each(['-1', '2.5', 'many', 'Infinity'])('LESSONS_PER_DAY=%s is refused by its name', (text) => {
  expect(() => readEnv({ LESSONS_PER_DAY: text }, '/')).toThrow(`LESSONS_PER_DAY=${text}`);
});

test.each([
  ['', 60],
  ['0', 0],
  ['5', 5],
])('NEO4J_WAIT=%s is %s seconds', (text, seconds) => {
  expect(readEnv({ NEO4J_WAIT: text }, '/').neo4jWait).toBe(seconds);
});

test.each(['-1', '2.5', '1m', 'Infinity'])('NEO4J_WAIT=%s is refused by its name', (text) => {
  expect(() => readEnv({ NEO4J_WAIT: text }, '/')).toThrow(`NEO4J_WAIT=${text}: NEO4J_WAIT is`);
});

test.each([
  ['', undefined],
  ['256', 256],
  ['4096', 4096],
])('NEO4J_HEAP=%s is %s', (text, megabytes) => {
  expect(readEnv({ NEO4J_HEAP: text }, '/').heapMaxMb).toBe(megabytes);
});

test.each(['0', '64', '4g', '512.5'])('NEO4J_HEAP=%s is refused by its name', (text) => {
  expect(() => readEnv({ NEO4J_HEAP: text }, '/')).toThrow(`NEO4J_HEAP=${text}`);
});

test.each([
  ['', undefined],
  ['https://kk.school.example/', 'https://kk.school.example'],
  ['http://192.168.1.20:3000', 'http://192.168.1.20:3000'],
])('PUBLIC_URL=%s is %s', (text, url) => {
  expect(readEnv({ PUBLIC_URL: text }, '/').publicUrl).toBe(url);
});

test.each([
  ['PUBLIC_URL', 'kk.school.example'],
  ['PUBLIC_URL', 'ftp://kk.school.example'],
  ['REDIS_URL', 'localhost:6379'],
  ['REDIS_URL', 'http://localhost:6379'],
  ['METRICS', 'yes'],
  ['ROOM_MEMBERS_MAX', '0'],
  ['ROOM_MEMBERS_MAX', '3001'],
  ['ROOM_MEMBERS_MAX', 'many'],
])('%s=%s is refused by its name', (name, text) => {
  expect(() => readEnv({ [name]: text }, '/')).toThrow(`${name}=${text}: ${name} `);
});

test('three hundred are in a class at most, unless it is said otherwise; it is kept in files, unless a Redis is named', () => {
  expect(readEnv({}, '/')).toMatchObject({ roomMembersMax: 300, redisUrl: undefined });
  expect(readEnv({ ROOM_MEMBERS_MAX: '3000', REDIS_URL: 'rediss://u:p@redis:6380/1' }, '/')).toMatchObject({
    roomMembersMax: 3_000,
    redisUrl: 'rediss://u:p@redis:6380/1',
  });
});

test.each([
  ['', 'loopback'],
  ['0', 'nobody'],
  ['1', 'anybody'],
])('METRICS=%s lets %s read them', (text, readers) => {
  expect(readEnv({ METRICS: text }, '/').metrics).toBe(readers);
});

test('a record in another folder is named absolutely, and by default there is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kto-kogo-env-'));
  try {
    writeFileSync(join(folder, 'record.yaml'), 'title: a record\nname: somewhere\n');
    expect(readEnv({ KTO_KOGO_RECORD: folder }, '/').recordDir).toBe(folder);
    expect(readEnv({ KTO_KOGO_RECORD: basename(folder) }, tmpdir()).recordDir).toBe(folder);
    expect(readEnv({ KTO_KOGO_RECORD: '' }, '/').recordDir).toBeUndefined();
    expect(() => readEnv({ KTO_KOGO_RECORD: join(folder, 'nowhere') }, '/')).toThrow(
      /^KTO_KOGO_RECORD=.*nowhere: there is no such folder\. /,
    );
    expect(() => readEnv({ KTO_KOGO_RECORD: join(folder, 'record.yaml') }, '/')).toThrow(
      /: that is no folder\. /,
    );
    rmSync(join(folder, 'record.yaml'));
    expect(() => readEnv({ KTO_KOGO_RECORD: folder }, '/')).toThrow(/: there is no record\.yaml in it, /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
