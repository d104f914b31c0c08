import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
/** A build of all pages on a slow machine, and the start of Neo4j. */
const HEARS_MAX_MS = 280_000;

export type Product = {
  child: ChildProcess;
  /** Settles with the exit code, or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals | null>;
  /** All that it has said so far. */
  said: () => string;
  /** Returns when it has said this. @throws with all it said when it ends first */
  hears: (what: RegExp) => Promise<void>;
};

/**
 * Runs the script of `npm start` or `npm run dev` as a process of its own, in the test's environment without any Neo4j, and `env`.
 * Its Neo4j starts fast: no test asks it long enough for its second compiler to pay.
 */
export function startProduct(env: Record<string, string>, script: 'start' | 'dev' = 'start'): Product {
  const inherited: NodeJS.Dict<string> = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NEO4J_|KTO_KOGO_|NODE_ENV$|VITEST|PORT$|HOST$)/.test(name),
    ),
  );
  const child = spawn(process.execPath, [`scripts/${script}.mjs`], {
    cwd: root,
    env: { ...inherited, NEO4J_FAST_START: '1', ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => {
      text += part;
      for (const listen of listeners) listen();
    });
  }
  let hasEnded = false;
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => {
      hasEnded = true;
      for (const listen of listeners) listen();
      resolve(code ?? signal);
    });
  });
  return {
    child,
    exited,
    said: () => text,
    hears: (what) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => fail(`did not say ${what} in time`), HEARS_MAX_MS);
        const settle = () => {
          clearTimeout(timer);
          listeners.delete(listen);
        };
        const fail = (why: string) => {
          settle();
          reject(new Error(`It ${why}. It said:\n${text}`));
        };
        const listen = () => {
          if (what.test(text)) {
            settle();
            resolve();
          } else if (hasEnded) fail(`ended without saying ${what}`);
        };
        listeners.add(listen);
        listen();
      }),
  };
}

/** The process id of the Java that runs on this data folder, by its own note; null where there is none. */
export function javaOn(dataDir: string): number | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'neo4j/owner.json'), 'utf8')).java?.pid ?? null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
