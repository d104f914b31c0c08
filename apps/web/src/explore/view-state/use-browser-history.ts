'use client';
import { useEffect, useRef } from 'react';
import { type BrowserHistory, connectToBrowserHistory } from './browser-history.ts';
import type { ViewStore } from './view-store.ts';

/** @param query of the address: it changes also where a link of the header leads to this page */
export function useBrowserHistory(store: ViewStore, query: string): void {
  const history = useRef<BrowserHistory | null>(null);
  useEffect(() => {
    const connected = connectToBrowserHistory(store);
    history.current = connected;
    return connected.disconnect;
  }, [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read again whenever it changes
  useEffect(() => history.current?.follow(), [query]);
}
