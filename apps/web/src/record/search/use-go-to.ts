'use client';
import { useRouter } from 'next/navigation';
import { waitOffline } from '../../ui/online/what-waits.ts';

/** Goes to an address of ours, whoever serves it. */
export function useGoTo(): (href: string) => void {
  const router = useRouter();
  return (href) => {
    if (waitOffline()) return;
    // The API answers without the site, and only the browser's own navigation marks a term of the glossary.
    if (href === '/graphql' || href.includes('#')) window.location.assign(href);
    else router.push(href);
  };
}
