import { request } from 'node:http';
import { Worker } from 'node:worker_threads';
import { clock } from '../clock.ts';

const TICK_MS = 50;
const LONG_MS = 500;

/** Ticks in a thread of its own: where it is late, the machine had no time for it, whatever this program does. */
const TICKING = `const { parentPort } = require('node:worker_threads');
let last = performance.now();
setInterval(() => { const now = performance.now(); parentPort.postMessage(now - last - ${TICK_MS}); last = now; }, ${TICK_MS});`;

/** For how long, at most, in ms, nothing went on where it should. */
export type Stalls = {
  /** In a thread that does nothing else. */
  machine: number;
  /** In this program, with its hundred clients. */
  clients: number;
  /** Until the product answered that it lives. */
  product: number;
};

export type WatchedStalls = {
  most: Stalls;
  /** Each that was long, in words, with when it ended. */
  long: readonly string[];
  stop: () => void;
};

/** Watches who stood still, so that what came late is known by its cause. @param url of what only says that the product lives */
export function watchStalls(url: string): WatchedStalls {
  const most: Stalls = { machine: 0, clients: 0, product: 0 };
  const long: string[] = [];
  const late = (what: keyof Stalls, ms: number) => {
    most[what] = Math.max(most[what], ms);
    if (ms > LONG_MS) long.push(`${what} ${ms.toFixed(0)} ms until ${timeOfDay()}`);
  };
  const worker = new Worker(TICKING, { eval: true });
  worker.on('message', (ms: number) => late('machine', ms));
  let last = clock();
  const ticking = setInterval(() => {
    late('clients', clock() - last - TICK_MS);
    last = clock();
  }, TICK_MS);
  let isAsking = false;
  const asking = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    const at = clock();
    const asked = request(url, (response) => {
      response.resume().once('end', () => {
        isAsking = false;
        late('product', clock() - at);
      });
    });
    asked.on('error', () => {
      isAsking = false;
    });
    asked.end();
  }, TICK_MS);
  return {
    most,
    long,
    stop() {
      clearInterval(ticking);
      clearInterval(asking);
      void worker.terminate();
    },
  };
}

/** To the second, to find two things that were at once. */
export function timeOfDay(): string {
  return new Date().toISOString().slice(11, 19);
}
