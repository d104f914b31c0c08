/** `npm run bench:paths`: traces and cascades as the record grows, without database and network around them. */
import { availableParallelism, cpus } from 'node:os';
import { EVERY_TIE, type TraceDirection, type TraceOrder } from '@kto-kogo/domain';
import { buildTemporalIndex, findCascade, findTraces, type TemporalIndex } from '@kto-kogo/network';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { inSlices } from '../../src/paths/in-slices.ts';
import { measure, summarise, type Timing } from '../measure.ts';
import { figureId, makeTies, TIES_EACH } from './make-ties.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUESTIONS = 240;
/** Of which these are not counted, so that what is measured is warm. */
const WARM_UP = 40;

const write = (line: string) => process.stdout.write(`${line}\n`);
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}`;
write(`${machine}. Times in milliseconds: p50 · p95 (growth of p95 over the row above).`);
for (const isHeavyAtBothEnds of [false, true]) {
  write(
    isHeavyAtBothEnds
      ? '\nAccusers and accused heavy-tailed:\n'
      : '\nFour ties from each, the accused heavy-tailed:\n',
  );
  write(
    '| figures | ties | built in s | MB | cascade | trace in time order, along | trace in any order, either way |',
  );
  write('| --- | --- | --- | --- | --- | --- | --- |');
  let above: Timing[] = [];
  for (const figures of SIZES) above = await writeRow(figures, isHeavyAtBothEnds, above);
}

async function writeRow(figures: number, isHeavyAtBothEnds: boolean, above: Timing[]): Promise<Timing[]> {
  const before = usedBytes();
  const began = performance.now();
  const index = buildTemporalIndex(makeTies(figures, isHeavyAtBothEnds), new Map());
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (usedBytes() - before) / 2 ** 20;
  const timings = [
    await cascades(index, figures),
    await traces(index, figures, 'CHRONOLOGICAL', 'ALONG'),
    await traces(index, figures, 'ANY', 'EITHER'),
  ];
  const cells = timings.map((timing, place) => cell(timing, above[place]));
  write(
    `| ${[figures, figures * TIES_EACH, seconds.toFixed(2), megabytes.toFixed(0), ...cells].join(' | ')} |`,
  );
  return timings;
}

async function cascades(index: TemporalIndex, figures: number): Promise<Timing> {
  const options = { order: 'POSSIBLE', filter: EVERY_TIE, until: null, maxWaves: 6 } as const;
  return summarise(
    await measure(pairs(figures), ([spark]) => inSlices(findCascade(index, spark, options), Infinity)),
    WARM_UP,
  );
}

async function traces(
  index: TemporalIndex,
  figures: number,
  order: TraceOrder,
  direction: TraceDirection,
): Promise<Timing> {
  const options = { order, direction, filter: EVERY_TIE, maxSteps: 6 };
  return summarise(
    await measure(pairs(figures), ([from, to]) =>
      inSlices(findTraces(index, { from, to, ...options }, 5), Infinity),
    ),
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

function usedBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
