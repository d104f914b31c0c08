/**
 * Outlives the process that started it: when that one ends in any way, this ends the processes it had under way. It notices by
 * the end of standard input, which the system closes even after `kill -9`. Reads lines: `+<pid>` adds a process, `-<pid>`
 * removes it. Plain JavaScript: it runs without any loader.
 */
import { createInterface } from 'node:readline';

const GRACE_MS = 15_000;
const POLL_MS = 100;
const watched = new Set();

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const pid = Number(line.slice(1));
    if (line.startsWith('+')) watched.add(pid);
    else watched.delete(pid);
  })
  .on('close', endAll);

function endAll() {
  const began = Date.now();
  const living = [...watched].filter((pid) => send(pid, 'SIGTERM'));
  const poll = setInterval(() => {
    const still = living.filter((pid) => send(pid, 0));
    const late = Date.now() - began > GRACE_MS;
    if (late) for (const pid of still) send(pid, 'SIGKILL');
    if (late || still.length === 0) clearInterval(poll);
  }, POLL_MS);
}

/** Signals the whole process group where there are groups: each process leads its own. False when it has ended. */
function send(pid, signal) {
  try {
    return process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    return false;
  }
}
