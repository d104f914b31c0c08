/** `npm run bench`: what an answer costs, beside peers on the same graph, and as a share of sending the same bytes over plain HTTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Goal, machine, median, tellGoal } from '@kto-kogo/bench';
import { loadRecord, readRecord } from '@kto-kogo/graph-seed';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import { createDriver } from '../src/server.ts';
import { bodyFor, freshBodyFor, send } from './ask.ts';
import { compare } from './compare.ts';
import { measureCrowd } from './crowd.ts';
import { startFloor } from './floor.ts';
import { measure, throughput } from './measure.ts';
import type { PeerName } from './peers/peers.ts';
import { type RunningPeer, startPeer } from './peers/start-peer.ts';
import { type Question, questionsOf } from './questions.ts';

const PEER_NAMES: PeerName[] = [
  'product',
  'raw',
  'apollo',
  'apollo + jit',
  'mercurius + jit',
  '@neo4j/graphql',
];
/** By turns: whatever else the machine does falls on all. `npm run bench -- 1` for a first look. */
const ROUNDS = Number(process.argv[2] ?? 3);
const WARM_UP = 40;
const say = (line: string) => process.stdout.write(`${line}\n`);
/** Told beneath the tables. */
const goals: Goal[] = [];

const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-bench-'));
const neo4j = await startNeo4j({
  dataDir,
  onProgress: ({ message }) => process.stderr.write(`… ${message}\n`),
});
const peers: RunningPeer[] = [];
try {
  const record = await readRecord();
  const driver = createDriver(neo4j);
  await loadRecord(driver, record, { database: neo4j.database });
  await driver.close();
  for (const name of PEER_NAMES) peers.push(await startPeer(name, neo4j));
  const [product] = peers as [RunningPeer];
  say(`${machine()}
`);
  const questions = questionsOf(record);
  for (const question of questions) await compareAll(product, question);
  say('Fresh: p50 in ms (× raw) · processor ms an answer · answers a second, four at a time.\n');
  say(
    `| question | kB | ${PEER_NAMES.join(' | ')} |\n| --- | --- | ${PEER_NAMES.map(() => '---').join(' | ')} |`,
  );
  for (const question of questions) say(await freshRow(product, question));
  say(
    '\nKept: answers a second as a share of a bare server that sends the same bytes · processor ms an answer.\n',
  );
  say('| question | kB | × floor | processor ms |\n| --- | --- | --- | --- |');
  for (const question of questions) say(await keptRow(product, question));
  const { alone, worst, all, answered } = await measureCrowd(product.url);
  say(
    `\nA name while forty large queries are sent at once: at most ${worst.toFixed(0)} ms (alone ${alone.toFixed(0)} ms); ${answered} of them are answered, within ${(all / 1000).toFixed(1)} s.\n`,
  );
  goals.forEach(tellGoal);
} finally {
  await Promise.all(peers.map((peer) => peer.stop()));
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Also warms every peer. */
async function compareAll(product: RunningPeer, question: Question): Promise<void> {
  for (const variables of question.variables.slice(0, WARM_UP)) {
    const ours = await send(product.url, freshBodyFor(product, question, variables) ?? '');
    for (const peer of peers.slice(1)) {
      const body = bodyFor(peer, question, variables);
      if (body !== null)
        compare(peer.name, question, String(variables.id), { ours, theirs: await send(peer.url, body) });
    }
  }
}

async function freshRow(product: RunningPeer, question: Question): Promise<string> {
  const { variables, name } = question;
  const found = new Map<RunningPeer, { times: number[]; cpuMs: number; rates: number[] }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const peer of peers) {
      const bodies = variables.map((each) => freshBodyFor(peer, question, each) ?? '');
      if (bodies[0] === '') continue;
      const each = found.get(peer) ?? { times: [], cpuMs: 0, rates: [] };
      found.set(peer, each);
      const before = await peer.cpuMs();
      each.times.push(...(await measure(bodies, (body) => send(peer.url, body))));
      each.cpuMs += (await peer.cpuMs()) - before;
      const more = variables.map((one) => freshBodyFor(peer, question, one) ?? '');
      each.rates.push(await throughput(more, (body) => send(peer.url, body)));
    }
  }
  const rawP50 = median(found.get(peers[1] as RunningPeer)?.times ?? []);
  tellFreshGoals(name, (peer) => {
    const { times, rates } = found.get(peers[PEER_NAMES.indexOf(peer)] as RunningPeer) ?? {};
    return times === undefined || rates === undefined ? null : { p50: median(times), rate: median(rates) };
  });
  const cells = peers.map((peer) => {
    const each = found.get(peer);
    if (each === undefined) return '–';
    const p50 = median(each.times);
    return `${p50.toFixed(1)} (${(p50 / rawP50).toFixed(2)}) · ${(each.cpuMs / each.times.length).toFixed(1)} · ${median(each.rates).toFixed(0)}`;
  });
  const size = (await send(product.url, bodyFor(product, question, variables[0] ?? {}) ?? '')).length;
  return `| ${name} | ${(size / 1024).toFixed(1)} | ${cells.join(' | ')} |`;
}

type Fresh = { p50: number; rate: number };

function tellFreshGoals(name: string, of: (peer: PeerName) => Fresh | null): void {
  const [product, raw, library] = [of('product'), of('raw'), of('@neo4j/graphql')];
  if (product === null || raw === null) throw new Error(`${name} was not measured.`);
  const tell = (what: string, measured: number, goal: { most: number } | { least: number }) =>
    goals.push({ what: `${name}, ${what}`, measured, unit: '×', ...goal });
  tell('fresh, p50 by that of the raw driver', product.p50 / raw.p50, { most: 1.3 });
  if (name.startsWith('network'))
    tell('answers a second by those of the raw driver', product.rate / raw.rate, { least: 0.9 });
  // It can be asked neither for a dossier with its sources nor for a network.
  if (library !== null)
    tell('p50 of @neo4j/graphql by that of the product', library.p50 / product.p50, { least: 2 });
}

async function keptRow(product: RunningPeer, question: Question): Promise<string> {
  const body = bodyFor(product, question, question.variables[0] ?? {}) ?? '';
  const text = await send(product.url, body);
  const floor = await startFloor(text);
  const bodies = Array<string>(400).fill(body);
  const shares: number[] = [];
  let cpuMs = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await throughput(bodies, (each) => send(floor.url, each));
    const before = await product.cpuMs();
    const own = await throughput(bodies, (each) => send(product.url, each));
    cpuMs += (await product.cpuMs()) - before;
    shares.push(own / bare);
  }
  await floor.stop();
  const cpuEach = cpuMs / (ROUNDS * bodies.length);
  goals.push({
    what: `${question.name}, kept, by a bare server`,
    measured: median(shares),
    unit: '×',
    least: 0.6,
  });
  if (question.name === 'name')
    goals.push({ what: 'name, kept, processor', measured: cpuEach, unit: 'ms', most: 0.12 });
  return `| ${question.name} | ${(text.length / 1024).toFixed(1)} | ${median(shares).toFixed(2)} | ${cpuEach.toFixed(2)} |`;
}
