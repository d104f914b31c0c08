import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Ends the processes that we start if this process dies. */
export type Guard = {
  watch(pid: number): void;
  forget(pid: number): void;
  /** Returns when the watcher has ended. It ends what is still watched. */
  close(): Promise<void>;
};

/** Starts the watcher (see watcher.mjs). It is detached, so that Ctrl-C at the terminal does not reach it. */
export function startGuard(): Guard {
  const watcher = spawn(process.execPath, [fileURLToPath(new URL('./watcher.mjs', import.meta.url))], {
    detached: true,
    // The launcher's own NODE_OPTIONS (a loader, a debugger) must not apply to the watcher.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  // Without a watcher everything works unless we are killed; the next start repairs that.
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
