import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const USE_COMPILED = fileURLToPath(new URL('../../../../scripts/steps/use-compiled.mjs', import.meta.url));

export type Child = Awaited<ReturnType<typeof startChild>>;

/** What a process is asked over its channel, and what it answers. */
type Question = { what: string; given: unknown };

/** Starts a program of the bench as a process of its own, as `scripts/bench.mjs` compiles it. @returns when it is ready */
export async function startChild(program: 'serve-class' | 'raw-clients', ...parameters: string[]) {
  const path = fileURLToPath(new URL(`../../compiled/bench/${program}.js`, import.meta.url));
  const child: ChildProcess = fork(path, parameters, {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--expose-gc', '--import', USE_COMPILED],
  });
  const died = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`${program} ended with ${code}.`)),
  );
  died.catch(() => {});
  const answer = () => Promise.race([once(child, 'message').then(([answered]) => answered), died]);
  const ready: unknown = await answer();
  return {
    ready,
    /** Asks one thing at a time. */
    async ask<Answer>(what: string, given: unknown = null): Promise<Answer> {
      child.send({ what, given } satisfies Question);
      return (await answer()) as Answer;
    },
    async stop(): Promise<void> {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

/** Answers, in such a process, what it is asked. */
export function answerQuestions(
  answers: Record<string, (given: never) => unknown>,
  ready: unknown = null,
): void {
  process.on('message', async ({ what, given }: Question) => {
    process.send?.((await answers[what]?.(given as never)) ?? null);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(ready);
}
