import { say } from './run-step.mjs';

/**
 * The first signal stops everything in order; a later one leaves at once (the watcher then ends Neo4j). One Ctrl-C comes
 * twice: from the terminal, and passed on by npm. When the terminal has gone, nobody is left to stop us: that counts too.
 *
 * @returns {AbortSignal} aborted when the process shall stop
 */
export function stopOnSignals() {
  const stopping = new AbortController();
  let stoppedAt = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop(name));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {
      if (!stopping.signal.aborted) stop('nobody listens');
    });
  }
  return stopping.signal;

  function stop(reason) {
    if (stopping.signal.aborted) {
      if (performance.now() - stoppedAt < 1_000) return;
      process.exit(130);
    }
    stoppedAt = performance.now();
    say('Stopping …');
    stopping.abort(reason);
  }
}
