import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Room, roomSchema } from '@kto-kogo/room';
import { sampleRoom } from '@kto-kogo/room/testing';
import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShelf } from './shelf.ts';

let dir: string;
const logged: string[] = [];
const logger = pino({ level: 'warn' }, { write: (line: string) => logged.push(line) });
beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'kto-kogo-shelf-')), 'rooms');
  logged.length = 0;
});
afterEach(async () => {
  await rm(join(dir, '..'), { recursive: true });
});

const now = () => new Date().toISOString();
const room = (change: Partial<Room> = {}) => sampleRoom({ openedAt: now(), ...change });
const file = ({ id }: Room) => join(dir, `${id}.json`);
const read = async (kept: Room) => roomSchema.parse(JSON.parse(await readFile(file(kept), 'utf8')));

test('what is kept is in its file, and the folder is its owner’s alone', async () => {
  const { shelf, found } = await openShelf(dir, logger);
  expect(found).toEqual([]);
  const kept = room();
  await shelf.save(kept);
  expect(await read(kept)).toEqual(kept);
  expect(await readdir(dir)).toEqual([`${kept.id}.json`]);
  expect((await stat(file(kept))).mode & 0o777).toBe(0o600);
  expect((await stat(dir)).mode & 0o777).toBe(0o700);
});

test('of many changes at once the last is kept, and they are written together', async () => {
  const { shelf } = await openShelf(dir, logger);
  const rooms = Array.from({ length: 500 }, (_, sequence) => room({ sequence }));
  const saved = rooms.map((each) => shelf.save(each));
  // Those that came while the first was written share the next write.
  expect(new Set(saved).size).toBeLessThan(4);
  await Promise.all(saved);
  expect(await read(room())).toMatchObject({ sequence: 499 });
});

test('whoever is told that a change is kept finds it, or a later one, in the file', async () => {
  const { shelf } = await openShelf(dir, logger);
  for (let sequence = 0; sequence < 5; sequence += 1) {
    const later = [0, 1, 2].map((more) => shelf.save(room({ sequence: 3 * sequence + more })));
    await later[0];
    expect((await read(room())).sequence).toBeGreaterThanOrEqual(3 * sequence);
  }
});

test('a shelf is closed when all is written, and what is being written too', async () => {
  for (const changes of [1, 2]) {
    const { shelf } = await openShelf(dir, logger);
    for (let sequence = 0; sequence < changes; sequence += 1) void shelf.save(room({ sequence }));
    await shelf.close();
    expect(await read(room())).toMatchObject({ sequence: changes - 1 });
    expect(await readdir(dir)).toEqual([`${room().id}.json`]);
  }
});

test('what is removed is gone, whatever was to be written', async () => {
  const { shelf } = await openShelf(dir, logger);
  const one = shelf.save(room({ sequence: 1 }));
  void shelf.save(room({ sequence: 2 }));
  await shelf.remove(room().id);
  await one;
  await shelf.close();
  expect(await readdir(dir)).toEqual([]);
  await shelf.remove(room().id);
});

test('a class that is taken up again has the next epoch, also where nothing changes before the next stop', async () => {
  const { shelf } = await openShelf(dir, logger);
  await shelf.save(room());
  for (const epoch of [2, 3, 4])
    expect((await openShelf(dir, logger)).found).toMatchObject([{ epoch, sequence: 1 }]);
});

test('where a file cannot be written the class goes on, it is logged, and the next change is tried again', async () => {
  const { shelf } = await openShelf(dir, logger);
  const kept = room({ sequence: 1 });
  // In the way of the file that is written beside the former.
  await mkdir(`${file(kept)}.part`);
  await shelf.save(kept);
  expect(logged.join('')).toContain('could not be written');
  await rm(`${file(kept)}.part`, { recursive: true });
  await shelf.save({ ...kept, sequence: 2 });
  expect(await read(kept)).toMatchObject({ sequence: 2 });
});

test('what cannot be read is told without what stands in it', async () => {
  await mkdir(dir);
  await writeFile(join(dir, 'a.json'), '{"answers": "something that Anna wrote"}');
  await writeFile(join(dir, 'b.json'), 'Anna wrote this');
  const { found } = await openShelf(dir, logger);
  expect(found).toEqual([]);
  expect(logged).toHaveLength(2);
  expect(logged.join('')).not.toMatch(/Anna|wrote/);
});

test('what is no folder is no shelf', async () => {
  await writeFile(dir, 'no folder');
  await expect(openShelf(dir, logger)).rejects.toThrow(/EEXIST|ENOTDIR/);
});
