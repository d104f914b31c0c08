/**
 * `npm run bench:recovery`: the product's database is killed, and then frozen and woken. How long it takes until somebody is told so, and from when
 * the database answers again until the product does. A database that was killed is started again by the product, which is told beside.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDriver } from '@kto-kogo/api';
import { machine, processesOf, tellGoal, untilIdle } from '@kto-kogo/bench';

const ASK_EVERY_MS = 20;
/** Longer than it takes to notice. */
const FROZEN_MS = 5_000;

const base = process.env.KTO_KOGO_URL ?? 'http://localhost:3000';
const product = Number(process.env.KTO_KOGO_PID);
const say = (line: string) => process.stdout.write(`${line}\n`);

let asked = 0;
say(machine());
await untilAnswered(true);
// Else what is measured is how long the pages take that the product opens at its start.
await untilIdle(product);

const killed = await java();
process.kill(killed.id, 'SIGKILL');
const told = await untilAnswered(false);
const [started, back] = await Promise.all([untilStarted(killed.id), untilAnswered(true)]);
say(
  `Killed: a coded error after ${told.toFixed(0)} ms, a Neo4j that answers after ${seconds(started)}, answers after ${seconds(back)}.`,
);
tellGoal({
  what: 'answers again, from when a Neo4j that was killed does',
  measured: Math.max(back - started, 0) / 1000,
  unit: 's',
  most: 5,
});

await untilIdle(product);
const { id: frozen } = await java();
process.kill(frozen, 'SIGSTOP');
const noticed = await untilAnswered(false);
await wait(FROZEN_MS);
process.kill(frozen, 'SIGCONT');
const woken = await untilAnswered(true);
say(`Frozen: a coded error after ${seconds(noticed)}, answers ${woken.toFixed(0)} ms after it woke.`);
tellGoal({
  what: 'answers again after Neo4j was frozen and woke',
  measured: woken / 1000,
  unit: 's',
  most: 5,
});

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

type Java = { id: number; home: string };

/** The Java that runs now: not the one that was killed a moment ago. */
async function java(notId?: number): Promise<Java> {
  for (;;) {
    const found = (await processesOf(product)).find(
      ({ id, name, mb }) => name === 'java' && mb > 0 && id !== notId,
    );
    const command = found && (await readFile(`/proc/${found.id}/cmdline`, 'utf8').catch(() => ''));
    const home = /--home-dir=([^\0]+)/.exec(command ?? '')?.[1];
    if (found !== undefined && home !== undefined) return { id: found.id, home };
    await wait(ASK_EVERY_MS);
  }
}

/** Milliseconds until a Neo4j other than the one that was killed answers somebody who is not the product. */
async function untilStarted(killedId: number): Promise<number> {
  const began = performance.now();
  const { home } = await java(killedId);
  const [config, password] = await Promise.all(
    [join('conf', 'neo4j.conf'), 'password'].map((file) => readFile(join(home, file), 'utf8')),
  );
  const address = /^server\.bolt\.listen_address=(.+)$/m.exec(config ?? '')?.[1];
  const server = { uri: `bolt://${address}`, user: 'neo4j', password: password?.trim() ?? '' };
  for (;;) {
    // Another driver each time: one waits longer before each next try.
    const driver = createDriver(server);
    const isThere = await driver.executeQuery('RETURN 1').then(
      () => true,
      () => false,
    );
    await driver.close();
    if (isThere) return performance.now() - began;
    await wait(ASK_EVERY_MS);
  }
}

/** Milliseconds until a question never asked before is answered, or is refused. */
async function untilAnswered(isWanted: boolean): Promise<number> {
  const began = performance.now();
  while ((await isAnswered()) !== isWanted) await wait(ASK_EVERY_MS);
  return performance.now() - began;
}

async function isAnswered(): Promise<boolean> {
  asked += 1;
  const query = `{ figure(id: "yezhov") { name } entity(id: "nobody-${asked}") { id } }`;
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).catch(() => null);
  return response?.ok === true && !('errors' in ((await response.json()) as object));
}
