import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Sees to it that what we start does not outlive us. */
export type Guard = {
  watch(pid: number): void;
  forget(pid: number): void;
  /** Returns when the watcher is gone. What is still watched then is ended by it. */
  close(): Promise<void>;
};

/** Starts the watcher (see watcher.mjs). It is detached, so that Ctrl-C at the terminal does not reach it. */
export function startGuard(): Guard {
  const watcher = spawn(process.execPath, [fileURLToPath(new URL('./watcher.mjs', import.meta.url))], {
    detached: true,
    // The launcher's own NODE_OPTIONS (a loader, a debugger) are nothing for the watcher.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  // Without a watcher all still works, but for the case that we are killed; the next start mends that one.
  watcher.on('error', ignore);
  watcher.stdin.on('error', ignore);
  const gone = new Promise((resolve) => watcher.once('close', resolve).once('error', resolve));
  watcher.unref();
  if ('unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') watcher.stdin.unref();
  return {
    watch: (pid) => watcher.stdin.write(`+${pid}\n`),
    forget: (pid) => watcher.stdin.write(`-${pid}\n`),
    async close() {
      watcher.ref();
      watcher.stdin.end();
      await gone;
    },
  };
}

function ignore(): void {}
