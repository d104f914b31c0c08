/**
 * `npm run bench:soak -- 30`: three classes of thirty use the product for so many minutes, each student an act every 10 to 20 seconds. What every
 * fifth of the time took, what failed, and what memory the product's processes hold.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { machine, processesOf, quantile, tellGoal } from '@kto-kogo/bench';

const STUDENTS = 90;
/** Milliseconds between two acts of a student. */
const THINKS = { least: 10_000, most: 20_000 };
const SAMPLE_MS = 5_000;
const PARTS = 5;
/** How much more may be held in the last part than in the second, in which everything is warm. */
const GROWTH_MAX = 1.1;

const base = process.env.KTO_KOGO_URL ?? 'http://localhost:3000';
const product = Number(process.env.KTO_KOGO_PID);
const [minutes = 30] = process.argv.slice(2).map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);

type Answered = { at: number; ms: number; status: number; what: string };
type Held = { at: number; node: number; java: number };
const answered: Answered[] = [];
const held: Held[] = [];

type Act = { what: string; act: () => Promise<Response> };
/** What a class does, as often as it stands here. */
const ACTS: readonly Act[] = [
  page('home', () => '/'),
  page('explorer', () => '/explore'),
  page('explorer', () => `/explore?focus=${someone().id}`),
  page('explorer', () => `/explore?since=${month()}&until=1938-11`),
  page('figure', () => `/figures/${someone().id}`),
  page('figure', () => `/figures/${someone().id}`),
  page('trace', () => `/trace?from=${someone().id}&to=${someone().id}`),
  page('cascade', () => `/cascade/${someone().id}`),
  page('timeline', () => `/timeline?month=${month()}`),
  page('lesson', () => '/lessons/who-killed-kirov'),
  page('succession', () => '/succession'),
  {
    what: 'dossier',
    act: () =>
      ask(
        `{ figure(id: "${someone().id}") { name accusationsReceived { id statement citations { id } } ties(first: 50) { nodes { id statement } } } }`,
      ),
  },
  { what: 'search', act: () => ask(`{ find(text: "${someone().shortName.slice(0, 4)}") { matched } }`) },
  {
    what: 'network',
    act: () =>
      ask(`{ network(around: ["${someone().id}"], depth: 2) { nodes { id } ties { id statement } } }`),
  },
];

const FIGURES = `{ figures(first: 100, orderBy: TIES) { nodes { id shortName } } }`;
const figures = ((await (await ask(FIGURES)).json()) as { data: { figures: { nodes: Figure[] } } }).data
  .figures.nodes;
type Figure = { id: string; shortName: string };

say(`${machine()}. ${STUDENTS} students, ${minutes} minutes.`);
const began = performance.now();
const end = began + minutes * 60_000;
const isOver = () => performance.now() >= end;
await Promise.all([watch(), ...Array.from({ length: STUDENTS }, study)]);
report();

async function study(): Promise<void> {
  await wait(Math.random() * THINKS.most);
  while (!isOver()) {
    const act = oneOf(ACTS);
    const asked = performance.now();
    const status = await act.act().then(readWhole, () => 0);
    answered.push({ at: asked - began, ms: performance.now() - asked, status, what: act.what });
    await wait(THINKS.least + Math.random() * (THINKS.most - THINKS.least));
  }
}

function page(what: string, path: () => string): Act {
  return { what, act: () => fetch(`${base}${path()}`) };
}

function ask(query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

async function readWhole(response: Response): Promise<number> {
  await response.arrayBuffer();
  return response.status;
}

function someone(): Figure {
  return oneOf(figures);
}

function month(): string {
  return `193${oneOf([6, 7, 8])}-0${oneOf([1, 3, 5, 6, 7, 8, 9])}`;
}

function oneOf<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('There is none.');
  return item;
}

async function watch(): Promise<void> {
  while (!isOver()) {
    const processes = await processesOf(product);
    const of = (isJava: boolean) =>
      processes.filter(({ name }) => (name === 'java') === isJava).reduce((sum, { mb }) => sum + mb, 0);
    held.push({ at: performance.now() - began, node: of(false), java: of(true) });
    await wait(SAMPLE_MS);
  }
}

function report(): void {
  say('\n| minutes | answers | failed | p50 ms | p95 ms | most ms | Node MB | Neo4j MB |');
  say('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const part = (minutes * 60_000) / PARTS;
  const means = Array.from({ length: PARTS }, (_, number) => {
    const isIn = ({ at }: { at: number }) => at >= number * part && at < (number + 1) * part;
    const [answers, samples] = [answered.filter(isIn), held.filter(isIn)];
    const times = answers.map(({ ms }) => ms);
    const at = (share: number) => quantile(times, share).toFixed(0);
    const mean = (of: 'node' | 'java') =>
      samples.reduce((sum, each) => sum + each[of], 0) / Math.max(1, samples.length);
    const failed = answers.filter(({ status }) => status !== 200).length;
    say(
      `| ${((number * part) / 60_000).toFixed(0)}–${(((number + 1) * part) / 60_000).toFixed(0)} | ${answers.length} | ${failed} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${mean('node').toFixed(0)} | ${mean('java').toFixed(0)} |`,
    );
    return { node: mean('node'), java: mean('java') };
  });
  const failures = answered.filter(({ status }) => status !== 200);
  for (const { what, status, at } of failures.slice(0, 20)) {
    say(
      `Failed: ${what} with ${status === 0 ? 'no answer' : status} after ${(at / 60_000).toFixed(1)} minutes.`,
    );
  }
  const [second, last] = [means[1], means.at(-1)];
  for (const of of ['node', 'java'] as const) {
    const what = `memory of ${of === 'node' ? 'the product' : 'Neo4j'} after ${minutes} minutes, by that of the second part`;
    tellGoal({ what, measured: (last?.[of] ?? 0) / (second?.[of] ?? 1), unit: '×', most: GROWTH_MAX });
  }
  tellGoal({
    what: `failed of ${answered.length} answers`,
    measured: failures.length,
    unit: 'answers',
    most: 0,
  });
}
