'use client';
import { exploreAddress, type View } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { useEffect, useEffectEvent, useState } from 'react';
import type { CompactRecord } from '../../record/network/compact-record.ts';
import { type ExplorerRecord, isWhole } from '../../record/network/explorer-record.ts';
import { wantedBy } from './wanted-by.ts';

/** How long a view must stay before more is asked for: a thumb of the months passes many. */
const SETTLE_MS = 200;

/** What the view needs of a large record: null where it is here. */
export type CoreReading = { state: 'asking' } | { state: 'failed'; retry: () => void } | null;

/** Asks for another part of a large record where the view needs one. Meanwhile the one before stays. */
export function useCore(
  record: ExplorerRecord,
  view: View,
  onCore: (core: CompactRecord) => void,
): CoreReading {
  const [answered, setAnswered] = useState<{ key: string; isFailed: boolean } | null>(null);
  const key = isWhole(record) ? null : JSON.stringify(wantedHere(record, view));
  // What was answered with another part than was asked for is not asked for again.
  const isDone = key === null || key === JSON.stringify(record.wanted) || key === answered?.key;
  const ask = useEffectEvent(async (asked: string, signal: AbortSignal) => {
    try {
      const { askCore } = await import('./ask-core.ts');
      const core = await askCore(exploreAddress.write(view), signal);
      if (signal.aborted) return;
      setAnswered({ key: asked, isFailed: false });
      onCore(core);
    } catch {
      if (!signal.aborted) setAnswered({ key: asked, isFailed: true });
    }
  });
  useEffect(() => {
    if (isDone) return;
    const abort = new AbortController();
    const timer = setTimeout(() => ask(key, abort.signal), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [key, isDone]);
  if (!isDone) return { state: 'asking' };
  const isFailed = key !== null && answered?.key === key && answered.isFailed;
  return isFailed ? { state: 'failed', retry: () => setAnswered(null) } : null;
}

function wantedHere({ network: { nodes, ties }, wanted }: ExplorerRecord, view: View) {
  // Whom this part was asked for is in it for as long as the view names them.
  return wantedBy(view, (id: Id) => (nodes.has(id) || ties.has(id)) && !wanted.around.includes(id));
}
