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
  const whole = texts.reduce((sum, { text }) => sum + text.length, 0);
  let read = 0;
  const { files, findings } = await inSlices(parseEach(texts), signal, (length) => {
    const [before, now] = [read, read + length].map((count) => Math.floor((10 * count) / whole));
    read += length;
    if (now !== before) say(`… Reading the record: ${now}0 %`);
  });
  say('… Checking the record');
  return { files, findings: [...findings, ...(await inSlices(checkEach(files), signal))] };
}

/** @param onStep called with what each step says */
async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  signal: AbortSignal | undefined,
  onStep: (step: Step) => void = () => {},
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    if (performance.now() - began < SLICE_MS) continue;
    await nextTurn();
    signal?.throwIfAborted();
    began = performance.now();
  }
}
