/**
 * `npm run bench:recovery`: the product's database is killed, and then frozen and woken. How long it takes until somebody is told so, and from when
 * the database is there again until answers are.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { machine, processesOf, tellGoal } from '@kto-kogo/bench';

const ASK_EVERY_MS = 20;
/** Longer than it takes to notice. */
const FROZEN_MS = 5_000;

const base = process.env.KTO_KOGO_URL ?? 'http://localhost:3000';
const product = Number(process.env.KTO_KOGO_PID);
const say = (line: string) => process.stdout.write(`${line}\n`);

let asked = 0;
say(machine());
await untilAnswered(true);

process.kill(await javaPid(), 'SIGKILL');
const told = await untilAnswered(false);
const back = told + (await untilAnswered(true));
say(`Killed: a coded error after ${told.toFixed(0)} ms, answers after ${(back / 1000).toFixed(1)} s.`);
tellGoal({ what: 'answers again after Neo4j was killed', measured: back / 1000, unit: 's', most: 5 });

const frozen = await javaPid();
process.kill(frozen, 'SIGSTOP');
const noticed = await untilAnswered(false);
await wait(FROZEN_MS);
process.kill(frozen, 'SIGCONT');
const woken = await untilAnswered(true);
say(
  `Frozen: a coded error after ${(noticed / 1000).toFixed(1)} s, answers ${woken.toFixed(0)} ms after it woke.`,
);
tellGoal({
  what: 'answers again after Neo4j was frozen and woke',
  measured: woken / 1000,
  unit: 's',
  most: 5,
});

/** The Java that runs now: not the one that was killed a moment ago. */
async function javaPid(): Promise<number> {
  for (;;) {
    const java = (await processesOf(product)).find(({ name, mb }) => name === 'java' && mb > 0);
    if (java !== undefined) return java.id;
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
