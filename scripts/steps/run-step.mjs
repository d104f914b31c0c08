import { spawn } from 'node:child_process';

/**
 * Runs a command as one step of a longer task: says that it has begun, keeps its output back unless it fails, and says how
 * long it took. The command gets a process group of its own, so that Ctrl-C reaches it through us and never half of it.
 *
 * @param {string} title what is being done, in words
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, show?: boolean, endSignal?: NodeJS.Signals, graceMs?: number }} [options]
 *   `show` passes the output on as it comes; `endSignal` asks it to end on abort, `graceMs` is how long it then has
 * @returns {Promise<string>} what it printed
 * @throws {StepError} when it fails, with its output
 */
export async function runStep(title, [program, ...args], options = {}) {
  const { cwd, env, signal, show = false } = options;
  signal?.throwIfAborted();
  const began = Date.now();
  const stopTicking = tick(title, began);
  const child = spawn(program, args, {
    cwd,
    env: env ?? process.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const end = () => endGroup(child, options);
  signal?.addEventListener('abort', end, { once: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (show) process.stdout.write(text);
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.once('close', resolve);
  });
  running.delete(child);
  signal?.removeEventListener('abort', end);
  stopTicking();
  signal?.throwIfAborted();
  if (code !== 0) throw new StepError(title, code, show ? '' : output);
  say(`✓ ${title} (${seconds(began)})`);
  return output;
}

/** Whatever ends this process ends what it has under way. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

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

/** Asks the whole group to end, and insists when it does not. */
function endGroup(child, { endSignal = 'SIGTERM', graceMs = 5_000 }) {
  signalGroup(child, endSignal);
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  child.once('close', () => clearTimeout(insist));
}

function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
