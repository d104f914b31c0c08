'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { ButtonLink } from '../../../ui/button.tsx';
import { Page } from '../page.tsx';
import { PageTitle } from '../page-title.tsx';
import { readWalks, type Walks, wordsOfWalks } from './walks.ts';
import styles from './warming-up.module.css';

const ASK_EVERY_MS = 1_000;

type Props = {
  /** How far they were when the page was made; null where that is not known. */
  first: Walks | null;
  /** Called when they are read. */
  onReady: () => void;
  /** What tries again, for whom nothing asks by itself. */
  children: ReactNode;
};

/** Stands in place of a page that walks along ties, says how far these are read, and gives way once they are. */
export function WarmingUp({ first, onReady, children }: Props) {
  const [walks, setWalks] = useState(first);
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const said = await askWalks(abort.signal);
      if (abort.signal.aborted) return;
      if (said !== null) setWalks(said);
      if (said?.isReady) onReady();
      else timer = setTimeout(ask, ASK_EVERY_MS);
    };
    void ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [onReady]);
  return (
    <Page>
      <PageTitle title="The ties are being read.">
        <p role="status">
          What you asked for follows ties through the whole record. It opens here by itself as soon as all of
          them are read; the other pages work meanwhile.
        </p>
      </PageTitle>
      {walks !== null && (
        <div className={styles.progress}>
          <progress
            className={styles.bar}
            aria-label="Read so far"
            value={walks.isReady ? 1 : walks.progress}
            max={1}
          />
          <p>{wordsOfWalks(walks)}</p>
        </div>
      )}
      <div className={styles.actions}>
        {children}
        <ButtonLink href="/explore">Explore</ButtonLink>
        <ButtonLink href="/search">Search</ButtonLink>
      </div>
    </Page>
  );
}

/** Null where nothing is said of it just now. */
async function askWalks(signal: AbortSignal): Promise<Walks | null> {
  try {
    const response = await fetch('/readyz', { signal, cache: 'no-store' });
    return readWalks(await response.text());
  } catch {
    // Ignored: it is asked again.
    return null;
  }
}
