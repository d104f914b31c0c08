'use client';
import { useEffect, useState } from 'react';

/** What a page is called: the title of one that is gone to may come after the page. @param address of the page */
export function usePageTitle(address: string): string {
  const [title, setTitle] = useState({ address, words: document.title });
  useEffect(() => {
    const take = () => setTitle({ address, words: document.title });
    take();
    const observer = new MutationObserver(take);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [address]);
  return title.words;
}
