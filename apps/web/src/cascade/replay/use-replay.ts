'use client';
import { type CascadeQuestion, type CascadeView, cascadeAddress, type Shape } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { useSearchParams } from 'next/navigation';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** While it plays, the address follows no faster: browsers refuse to have it written at every step. */
const WRITE_MS = 400;

type Shown = Pick<CascadeView, 'step' | 'shape'>;

/** `clock`: playing moved it. `reader`: stepping or dragging. `jump`: worth going back to. */
export type MovedBy = 'clock' | 'reader' | 'jump';

export type ReplayState = Shown & {
  /** @param step from 1; null is the first */
  go: (step: number | null, by: MovedBy) => void;
  setShape: (shape: Shape) => void;
  /** Writes into the address what the clock has not yet. */
  settle: () => void;
};

/**
 * The step and the shape on screen, kept the same as the address. A jump and a change of shape push an entry to go back to,
 * a step replaces the present one. Another question is another answer of the record, which Next brings.
 */
export function useReplay(spark: Id, question: CascadeQuestion): ReplayState {
  const params = useSearchParams();
  const asked = cascadeAddress.href(spark, question);
  const [state, setState] = useState(() => ({ asked, shown: readShown(params) }));
  if (state.asked !== asked) setState({ asked, shown: readShown(params) });
  const late = useRef<LateWrite | null>(null);
  useEffect(() => {
    const onPop = () => {
      forget(late);
      const shown = readShown(new URLSearchParams(window.location.search));
      setState((now) => ({ ...now, shown }));
    };
    window.addEventListener('popstate', onPop);
    return () => {
      forget(late);
      window.removeEventListener('popstate', onPop);
    };
  }, []);

  const write = (shown: Shown, way: 'push' | 'replace') => {
    const address = cascadeAddress.href(spark, { ...question, ...shown });
    if (address === `${window.location.pathname}${window.location.search}`) return;
    if (way === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };
  const settle = () => {
    const shown = late.current?.shown;
    forget(late);
    if (shown !== undefined) write(shown, 'replace');
  };
  const show = (shown: Shown, by: MovedBy) => {
    setState({ asked, shown });
    if (by === 'clock' && late.current !== null) {
      late.current.shown = shown;
      return;
    }
    forget(late);
    if (by === 'clock') late.current = { timer: setTimeout(settle, WRITE_MS), shown };
    else write(shown, by === 'jump' ? 'push' : 'replace');
  };
  return {
    ...state.shown,
    go: (step, by) => show({ ...state.shown, step }, by),
    setShape: (shape) => show({ ...state.shown, shape }, 'jump'),
    settle,
  };
}

/** What a step of the clock will write into the address. */
type LateWrite = { timer: ReturnType<typeof setTimeout>; shown: Shown };

function forget(late: RefObject<LateWrite | null>): void {
  if (late.current !== null) clearTimeout(late.current.timer);
  late.current = null;
}

function readShown(query: URLSearchParams): Shown {
  const { step, shape } = cascadeAddress.read(query).value;
  return { step, shape };
}
