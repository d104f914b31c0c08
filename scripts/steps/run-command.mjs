import { spawn } from 'node:child_process';

/**
 * Runs a command in a process group of its own, so that Ctrl-C reaches it through us and never half of it.
 *
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, onOutput?: (text: string) => void, endSignal?: NodeJS.Signals, graceMs?: number }} [options]
 *   `endSignal` asks it to end on abort, `graceMs` is how long it then has
 * @returns {Promise<{ code: number, output: string }>} its exit code, 127 where it could not be run, and what it printed
 */
export async function runCommand([program, ...args], options = {}) {
  const { cwd, env, signal, onOutput = () => {} } = options;
  signal?.throwIfAborted();
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
      onOutput(text);
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
  return { code, output };
}

/** Whatever ends this process ends what it has under way. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** Asks the whole group to end, and kills it when it does not. */
function endGroup(child, { endSignal = 'SIGTERM', graceMs = 5_000 }) {
  signalGroup(child, endSignal);
  const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  child.once('close', () => clearTimeout(kill));
}

function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
