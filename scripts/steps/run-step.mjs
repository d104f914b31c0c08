import { runCommand } from './run-command.mjs';

/**
 * Runs a command as one step of a longer task: says that it has begun, keeps its output back unless it fails, and says how
 * long it took.
 *
 * @param {string} title what is being done, in words
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, show?: boolean, endSignal?: NodeJS.Signals, graceMs?: number }} [options]
 *   `show` passes the output on as it comes; for the rest see `runCommand`
 * @returns {Promise<string>} what it printed
 * @throws {StepError} when it fails, with its output
 */
export async function runStep(title, command, { show = false, ...options } = {}) {
  const { signal } = options;
  signal?.throwIfAborted();
  const began = Date.now();
  const stopTicking = tick(title, began);
  const onOutput = show ? (text) => process.stdout.write(text) : undefined;
  const { code, output } = await runCommand(command, { ...options, onOutput });
  stopTicking();
  signal?.throwIfAborted();
  if (code !== 0) throw new StepError(title, code, show ? '' : output);
  say(`✓ ${title} (${seconds(began)})`);
  return output;
}

export class StepError extends Error {
  /** @param {string} title @param {number} code @param {string} output */
  constructor(title, code, output) {
    super(`✗ ${title} failed (exit code ${code})${output === '' ? '' : `:\n${output.trimEnd()}`}`);
    this.name = 'StepError';
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

const TICK_MS = 10_000;

/** Long work is seen to go on: a line at the start, then one every ten seconds. */
function tick(title, began) {
  say(`… ${title}`);
  const timer = setInterval(() => say(`… ${title} (${seconds(began)})`), TICK_MS);
  return () => clearInterval(timer);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
