import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median, quantile } from '@kto-kogo/bench';
import { loadRecord, readRecord } from '@kto-kogo/graph-seed';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import { createDriver } from '../../src/server.ts';
import { type RunningPeer, startPeer } from '../peers/start-peer.ts';
import { askClass } from './ask-class.ts';
import { type Child, startChild } from './child.ts';
import { clock } from './clock.ts';
import { OPEN, STEER } from './document.ts';
import type { Connecting, Heard, Times } from './raw-clients.ts';

const CLASSES = 10;
const STUDENTS = 30;
const STEPS = 10;
const READERS = 4;
const LATE_MS = 5_000;

type Class = { room: string; key: string; tokens: string[]; base: { epoch: number; sequence: number } };
type Taken = { p50: number; p99: number; lost: number };

/** Ten classes by the whole product, alone and while others read the record: how long a step takes from the request that makes it. */
export async function measureBesideReaders(): Promise<{ alone: Taken; beside: Taken; answers: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-class-'));
  const neo4j = await startNeo4j({
    dataDir,
    onProgress: ({ message }) => process.stderr.write(`… ${message}\n`),
  });
  const clients = await startChild('raw-clients');
  let product: RunningPeer | null = null;
  try {
    const driver = createDriver(neo4j);
    const record = await readRecord();
    await loadRecord(driver, record, { database: neo4j.database });
    await driver.close();
    product = await startPeer('product', neo4j);
    const classes = await openAll(product.url, clients);
    await goOn(product.url, clients, classes);
    const alone = await goOn(product.url, clients, classes);
    const figures = record.entities.flatMap(({ kind, id }) => (kind === 'FIGURE' ? [id] : []));
    const reading = readOn(product.url, figures);
    const beside = await goOn(product.url, clients, classes);
    return { alone, beside, answers: await reading.stop() };
  } finally {
    await clients.stop();
    await product?.stop();
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function openAll(url: string, clients: Child): Promise<Class[]> {
  const classes: Class[] = [];
  for (let number = 0; number < CLASSES; number += 1) {
    // From an address of its own, as each school has one: 200 join from one in a minute.
    const from = `127.0.0.${2 + number}`;
    const { openRoom } = await askClass<Answered>(url, OPEN, { lesson: 'who-replaced-whom-nkvd' }, { from });
    const { room, key, code, state } = openRoom;
    const tokens: string[] = [];
    for (let student = 0; student < STUDENTS; student += 1) {
      const { joinRoom } = await askClass<Answered>(url, JOIN, { code }, { from });
      tokens.push(joinRoom.token);
    }
    classes.push({ room, key, tokens, base: { epoch: state.epoch, sequence: state.sequence } });
    const connecting: Connecting = { group: room, port: Number(new URL(url).port), room, tokens };
    await clients.ask('connect', connecting);
  }
  return classes;
}

/** Each class goes some steps on, one a second, each at another moment. */
async function goOn(url: string, clients: Child, classes: readonly Class[]): Promise<Taken> {
  const events = await Promise.all(
    classes.map(async (each, number) => {
      const made: Heard['events'] = [];
      await wait((1_000 * number) / CLASSES);
      for (let step = 0; step < STEPS; step += 1) {
        const at = clock();
        const { steerRoom } = await askClass<Answered>(
          url,
          STEER,
          { room: each.room, base: each.base, change: { goTo: step % 2 } },
          { token: each.key },
        );
        each.base = { epoch: steerRoom.epoch, sequence: steerRoom.sequence };
        made.push({ sequence: steerRoom.sequence, at });
        await wait(1_000);
      }
      return { group: each.room, events: made, waitMs: LATE_MS } satisfies Heard;
    }),
  );
  const all: Times = { times: [], lost: 0 };
  for (const heard of events) {
    const { times, lost } = await clients.ask<Times>('heard', heard);
    all.times.push(...times);
    all.lost += lost;
  }
  return { p50: median(all.times), p99: quantile(all.times, 0.99), lost: all.lost };
}

/** Some who read one dossier after the other, each asked for the first time. */
function readOn(url: string, figures: readonly string[]): { stop: () => Promise<number> } {
  let [isReading, answered] = [true, 0];
  const began = performance.now();
  const read = async (reader: number) => {
    for (let asked = 0; isReading; asked += 1) {
      const id = figures[(reader + READERS * asked) % figures.length];
      await askClass<Answered>(
        url,
        `query ($id: ID!) { q${reader}x${asked}: figure(id: $id) { name ${DOSSIER} } }`,
        { id },
      );
      answered += 1;
    }
  };
  const readers = Promise.all(Array.from({ length: READERS }, (_, reader) => read(reader)));
  return {
    async stop() {
      isReading = false;
      await readers;
      return (1_000 * answered) / (performance.now() - began);
    },
  };
}

const DOSSIER =
  'accusationsReceived { id statement citations { id } } ties(first: 50) { nodes { id statement } }';
const JOIN = 'mutation ($code: String!) { joinRoom(code: $code) { ... on Joined { token } } }';
/** What is asked of a class. */
type Answered = {
  openRoom: { room: string; key: string; code: string; state: { epoch: number; sequence: number } };
  joinRoom: { token: string };
  steerRoom: { epoch: number; sequence: number };
};
