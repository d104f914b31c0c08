import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkEach } from './check/check-files.ts';
import type { Finding } from './files/finding.ts';
import { parseEach, type RecordFiles } from './files/parse-files.ts';
import { readFolder } from './files/read-folder.ts';

export type ReadOptions = {
  /** Aborts the reading at any moment. */
  signal?: AbortSignal;
  /** Called with each line of progress for the user, where there are so many files that one waits for them. */
  onProgress?: (line: string) => void;
};

/** Of fewer files the reading takes seconds. */
const MANY = 5_000;
const SLICE_MS = 50;

/**
 * Reads the files of a folder and checks them; other work of the process goes on meanwhile.
 * @throws SeedError where there is no such folder or nothing in it; the signal's reason where it was aborted
 */
export async function readFiles(
  folder: string,
  { signal, onProgress }: ReadOptions = {},
): Promise<{ files: RecordFiles; findings: Finding[] }> {
  const texts = await readFolder(folder);
  const say = texts.length < MANY ? () => {} : (onProgress ?? (() => {}));
  const { files, findings } = await inSlices(parseEach(texts), signal, (done) => {
    const [before, now] = [done - 1, done].map((count) => Math.floor((10 * count) / texts.length));
    if (now !== before) say(`… Reading the record: ${now}0 %`);
  });
  say('… Checking the record');
  return { files, findings: [...findings, ...(await inSlices(checkEach(files), signal))] };
}

/** @param onStep called with the number of steps that are done */
async function inSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal | undefined,
  onStep: (done: number) => void = () => {},
): Promise<Result> {
  let began = performance.now();
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(done);
    if (performance.now() - began < SLICE_MS) continue;
    await nextTurn();
    signal?.throwIfAborted();
    began = performance.now();
  }
}
