import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Has the page drawn anew when a class is taught another version of its lesson than the page shows.
 *
 * @param taught null where no class is, or nothing is known of it @param href of the page that shows that version
 */
export function useVersionTaught(drawn: number, taught: number | null, href: string): void {
  const { replace, refresh } = useRouter();
  useEffect(() => {
    if (taught === null || taught === drawn) return;
    if (`${location.pathname}${location.search}` === href) refresh();
    else replace(href);
  }, [drawn, taught, href, replace, refresh]);
}
