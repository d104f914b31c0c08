'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { ButtonLink } from '../../../ui/button.tsx';
import { Page } from '../page.tsx';
import { PageTitle } from '../page-title.tsx';
import { readWalks, type Walks, wordsOfWalks } from './walks.ts';
import styles from './warming-up.module.css';

const ASK_EVERY_MS = 1_000;

/** What must be read before the page can be made. */
export type WaitsFor = 'ties' | 'search';

const WORDS: Record<WaitsFor, { title: string; lead: string }> = {
  ties: {
    title: 'The ties are being read.',
    lead: 'What you asked for follows ties through the whole record. It opens here by itself as soon as all of them are read; the other pages work meanwhile.',
  },
  search: {
    title: 'The names are being put in order.',
    lead: 'The search reads all names of the record first. It opens here by itself as soon as they are in order; the other pages work meanwhile.',
  },
};

type Props = {
  waitsFor: WaitsFor;
  /** How far they were when the page was made; null where that is not known. */
  first: Walks | null;
  /** Called when it is read. */
  onReady: () => void;
  /** What tries again, for whom nothing asks by itself. */
  children: ReactNode;
};

/** Stands in place of a page that needs all ties, or all names: says how far these are read, and gives way once they are. */
export function WarmingUp({ waitsFor, first, onReady, children }: Props) {
  const [walks, setWalks] = useState(first);
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const said = await askWalks(abort.signal);
      if (abort.signal.aborted) return;
      if (said !== null) setWalks(said);
      if (waitsFor === 'ties' ? said?.isReady : said?.isSearchReady) onReady();
      else timer = setTimeout(ask, ASK_EVERY_MS);
    };
    void ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [waitsFor, onReady]);
  const { title, lead } = WORDS[waitsFor];
  return (
    <Page>
      <PageTitle title={title}>
        <p role="status">{lead}</p>
      </PageTitle>
      {waitsFor === 'ties' && walks !== null && (
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
        {waitsFor === 'ties' && <ButtonLink href="/search">Search</ButtonLink>}
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
