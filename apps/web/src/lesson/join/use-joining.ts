import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from './join-class.ts';
import { UNREACHABLE } from './unreachable.ts';

/** How far somebody is on the way into a class. */
export type Joining =
  | { is: 'not' }
  /** `hasWaited`: it is not the first try. */
  | { is: 'trying'; hasWaited: boolean }
  | { is: 'waiting'; seconds: number };

/** Joins a class, and tries again by itself for as long as too many join at once. @param onRefused why nobody will be let in by trying again */
export function useJoining(onRefused: (why: Refusal) => void) {
  const router = useRouter();
  const [joining, setJoining] = useState<Joining>({ is: 'not' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Each that is begun or stopped ends the one before.
  const latest = useRef(0);
  const end = () => {
    clearTimeout(timer.current);
    latest.current += 1;
    return latest.current;
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  async function attempt(code: string, name: string, hasWaited: boolean): Promise<void> {
    const mine = latest.current;
    setJoining({ is: 'trying', hasWaited });
    const joined = await loadJoining()
      .then(({ joinClass }) => joinClass(code, name))
      .catch(() => ({ field: null, words: UNREACHABLE }));
    // Also where it was stopped meanwhile: this device is in, and the page that knows it shows this form no more.
    if ('href' in joined) return router.push(joined.href);
    if (latest.current !== mine) return;
    if ('againIn' in joined) return count(joined.againIn, () => void attempt(code, name, true));
    setJoining({ is: 'not' });
    onRefused(joined);
  }

  function count(seconds: number, then: () => void): void {
    setJoining({ is: 'waiting', seconds });
    timer.current = setTimeout(() => (seconds > 1 ? count(seconds - 1, then) : then()), 1_000);
  }

  return {
    joining,
    join(code: string, name: string): void {
      end();
      void attempt(code, name, false);
    },
    stop(): void {
      end();
      setJoining({ is: 'not' });
    },
  };
}

/** All that a class needs comes while the code is typed. */
export function loadJoining() {
  return import('./join-class.ts');
}
