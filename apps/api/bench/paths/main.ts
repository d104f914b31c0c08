/** `npm run bench:paths`: traces and cascades as the record grows, without database and network around them. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { machine, tellGoal } from '@kto-kogo/bench';
import { EVERY_TIE, type TraceDirection, type TraceOrder } from '@kto-kogo/domain';
import { findCascade, findTraces, type TemporalIndex } from '@kto-kogo/network';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { inSlices } from '../../src/paths/in-slices.ts';
import { measure, summarise, type Timing } from '../measure.ts';
import { indexOfTies } from './index-of-ties.ts';
import { figureId, TIES_EACH } from './make-ties.ts';

/** For which the goals are. */
const LARGEST = 1_000_000;
const SIZES = [1_000, 10_000, 100_000, LARGEST];
const QUESTIONS = 240;
/** Of which these are not counted, so that what is measured is warm. */
const WARM_UP = 40;

const SEARCHED_AGAIN = 5;
const OPTIONS = { order: 'POSSIBLE', filter: EVERY_TIE, until: null, maxWaves: 6 } as const;

const write = (line: string) => process.stdout.write(`${line}\n`);
write(`${machine()}. Times in milliseconds: p50 · p95 (growth of p95 over the row above).`);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
for (const isHeavyAtBothEnds of [false, true]) {
  write(
    isHeavyAtBothEnds
      ? '\nAccusers and accused heavy-tailed:\n'
      : '\nFour ties from each, the accused heavy-tailed:\n',
  );
  write(
    '| figures | ties | built in s | longest block ms | MB, after asking | cascade | busiest spark: ms, reached | trace in time order, along | trace in any order, either way |',
  );
  write('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  let above: Timing[] = [];
  for (const figures of sizes) above = await writeRow(figures, isHeavyAtBothEnds, above);
}

async function writeRow(figures: number, isHeavyAtBothEnds: boolean, above: Timing[]): Promise<Timing[]> {
  const before = await usedBytes();
  const { index, seconds, longestBlock } = await build(figures, isHeavyAtBothEnds);
  const megabytes = async () => ((await usedBytes()) - before) / 2 ** 20;
  const built = await megabytes();
  const timings = [
    await cascades(index, figures),
    await traces(index, figures, 'CHRONOLOGICAL', 'ALONG'),
    await traces(index, figures, 'ANY', 'EITHER'),
  ];
  const [cascade, ...others] = timings.map((timing, place) => cell(timing, above[place]));
  const facts = [figures, figures * TIES_EACH, seconds.toFixed(2), longestBlock.toFixed(0)];
  const busiest = await busiestSpark(index);
  const kept = await megabytes();
  if (figures === LARGEST) tellGoals(isHeavyAtBothEnds, { kept, longestBlock, busiest, timings });
  const spark = `${busiest.ms.toFixed(0)}, ${busiest.reached}`;
  write(
    `| ${[...facts, `${built.toFixed(0)}, ${kept.toFixed(0)}`, cascade, spark, ...others].join(' | ')} |`,
  );
  return timings;
}

type Measured = {
  kept: number;
  longestBlock: number;
  busiest: { ms: number };
  timings: readonly Timing[];
};

/** Of a record in whose other kind a few accuse thousands, half is reached from half. */
function tellGoals(isHeavyAtBothEnds: boolean, { kept, longestBlock, busiest, timings }: Measured): void {
  const of = isHeavyAtBothEnds ? 'a million figures, heavy at both ends' : 'a million figures';
  const [cascade, ...both] = timings;
  tellGoal({ what: `${of}, ties kept in memory`, measured: kept, unit: 'MB', most: 300 });
  tellGoal({
    what: `${of}, longest block while they are built`,
    measured: longestBlock,
    unit: 'ms',
    most: 50,
  });
  tellGoal({ what: `${of}, cascade at p95`, measured: cascade?.p95 ?? 0, unit: 'ms', most: 250 });
  tellGoal({ what: `${of}, busiest spark`, measured: busiest.ms, unit: 'ms', most: 500 });
  for (const trace of both)
    tellGoal({ what: `${of}, trace at p95`, measured: trace.p95, unit: 'ms', most: 50 });
}

/** As the API does once it has read a page: in slices. What longest kept others waiting is that of the whole process, with its collector. */
async function build(figures: number, isHeavyAtBothEnds: boolean) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const began = performance.now();
  delay.enable();
  const index = await inSlices(indexOfTies(figures, isHeavyAtBothEnds));
  delay.disable();
  return { index, seconds: (performance.now() - began) / 1000, longestBlock: delay.max / 1e6 };
}

async function cascades(index: TemporalIndex, figures: number): Promise<Timing> {
  return summarise(
    await measure(pairs(figures), ([spark]) => inSlices(findCascade(index, spark, OPTIONS))),
    WARM_UP,
  );
}

/** From whom most ties lead. */
async function busiestSpark(index: TemporalIndex): Promise<{ ms: number; reached: number }> {
  const { starts } = index.leaving;
  const ties = (entity: number) => (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  let busiest = 0;
  for (let entity = 0; entity < starts.length - 1; entity += 1) {
    if (ties(entity) > ties(busiest)) busiest = entity;
  }
  const spark = index.entities.ids.at(busiest);
  let reached = 0;
  const times = await measure(Array.from({ length: SEARCHED_AGAIN }), async () => {
    reached = (await inSlices(findCascade(index, spark, OPTIONS))).arrivals.length;
  });
  return { ms: summarise(times, 1).p50, reached };
}

async function traces(
  index: TemporalIndex,
  figures: number,
  order: TraceOrder,
  direction: TraceDirection,
): Promise<Timing> {
  const options = { order, direction, filter: EVERY_TIE, maxSteps: 6 };
  return summarise(
    await measure(pairs(figures), ([from, to]) => inSlices(findTraces(index, { from, to, ...options }, 5))),
    WARM_UP,
  );
}

/** The same for the same number of figures. */
function pairs(figures: number): [string, string][] {
  const random = xoroshiro128plus(figures);
  const someone = () => figureId(uniformInt(random, 0, figures - 1));
  return Array.from({ length: QUESTIONS }, () => [someone(), someone()]);
}

function cell({ p50, p95 }: Timing, before: Timing | undefined): string {
  const growth = before === undefined ? '' : ` (× ${(p95 / before.p95).toFixed(1)})`;
  return `${p50.toFixed(2)} · ${p95.toFixed(1)}${growth}`;
}

/** What was let go in this turn is only free in the next. */
async function usedBytes(): Promise<number> {
  globalThis.gc?.();
  await nextTurn();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
