/** Serves one class in a process of its own, so that its processor time and memory are its own: `serve-class.ts ours FOLDER` or `stock`. */
import type { Room } from '@kto-kogo/room';
import { answerQuestions } from './child.ts';
import { ours } from './ours.ts';
import { stock } from './stock.ts';

export type ServedClass = {
  port: number;
  open(room: Room): Promise<void>;
  /** Goes one step on. @returns when it began, and what it is known by */
  step(): Promise<{ sequence: number; at: number }>;
};

/** Milliseconds that it used, and those of them in which the system worked for it. */
export type Processor = { all: number; system: number };

const [kind, folder = ''] = process.argv.slice(2);
const served = await (kind === 'ours' ? ours(folder) : stock());
answerQuestions(
  {
    open: served.open,
    step: served.step,
    processor(): Processor {
      const { user, system } = process.cpuUsage();
      return { all: (user + system) / 1_000, system: system / 1_000 };
    },
    memoryMb() {
      globalThis.gc?.();
      return process.memoryUsage().rss / 2 ** 20;
    },
  },
  served.port,
);
