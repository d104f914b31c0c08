/** `npm run bench:class`: what it costs to tell a class one step, beside graphql-ws as it is used; and ten classes at once while others read. */
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { type Goal, machine, tellGoal } from '@kto-kogo/bench';
import { measureBesideReaders } from './beside-readers.ts';
import { type Figures, KINDS, measureByTurns } from './by-turns.ts';

const SIZES = process.argv.slice(2).map(Number);
const [FEW, MANY, MOST] = [30, 300, 3_000];
/** A machine that does nothing else. On one that is shared single times vary by a factor of seven. */
const QUIET_LOAD = 0.7;

const say = (line: string) => process.stdout.write(`${line}\n`);
const goals: Goal[] = [];
const isQuiet = (loadavg()[0] ?? 0) < QUIET_LOAD;

say(`${machine()}${isQuiet ? '' : ', which is shared with others'}\n`);
say(
  'Ten steps in each of five rounds, by turns; the round in the middle. Times from the change to each client.\n',
);
say(
  '| students | server | p50 ms | p99 ms | lost | processor ms a step, in the system | memory MB | all let in s |',
);
say('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const students of SIZES.length > 0 ? SIZES : [FEW, MANY, MOST]) {
  // Both servers, and their clients in one process.
  if ((await openFilesMax()) < 2 * students + 500) {
    say(`| ${students} | not measured: this machine lets a process open too few files (ulimit -n) |`);
    continue;
  }
  const figures = await measureByTurns(students);
  for (const kind of KINDS) say(rowOf(students, kind, figures[kind]));
  tellGoals(students, figures);
}

if (SIZES.length === 0) {
  const { alone, beside, answers } = await measureBesideReaders();
  say(
    `\nTen classes of 30 at once, a step a second each, by the whole product: from the press of a button to each client.\n`,
  );
  say('| | p50 ms | p99 ms | lost |\n| --- | --- | --- | --- |');
  for (const [what, { p50, p99, lost }] of [
    ['alone', alone],
    [`while others are given ${answers.toFixed(0)} answers a second`, beside],
  ] as const)
    say(`| ${what} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${lost} |`);
  goals.push({ what: 'ten classes beside readers, lost', measured: beside.lost, unit: 'states', most: 0 });
}
say('');
goals.forEach(tellGoal);

function rowOf(
  students: number,
  kind: string,
  { p50, p99, lost, cpu, system, memory, connected }: Figures,
): string {
  const cells = [
    p50.toFixed(1),
    p99.toFixed(1),
    lost,
    `${cpu.toFixed(1)}, ${system.toFixed(1)}`,
    memory.toFixed(0),
    (connected / 1_000).toFixed(1),
  ];
  return `| ${students} | ${kind} | ${cells.join(' | ')} |`;
}

function tellGoals(students: number, { stock, ours }: Record<(typeof KINDS)[number], Figures>): void {
  const of = `a class of ${students}`;
  goals.push({ what: `${of}, lost`, measured: ours.lost, unit: 'states', most: 0 });
  if (students === MANY) goals.push({ what: `${of}, p99`, measured: ours.p99, unit: 'ms', most: 150 });
  if (students !== MOST) return;
  const ratio = (what: string, by: keyof Figures, least: number) =>
    goals.push({
      what: `${of}, ${what} of graphql-ws by ours`,
      measured: stock[by] / ours[by],
      unit: '×',
      least,
    });
  ratio('processor time a step', 'cpu', 6);
  ratio('p50', 'p50', 5);
  ratio(`p99 on a ${isQuiet ? 'quiet' : 'shared'} machine`, 'p99', isQuiet ? 4 : 3);
}

/** Of one process. Node has asked for as many as it may have. */
async function openFilesMax(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const [, soft] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  return Number(soft ?? Number.POSITIVE_INFINITY);
}
