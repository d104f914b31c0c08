'use client';
import { lessonEditAddress, presentAddress } from '@kto-kogo/address';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { keepOwnLesson, takeStrayKey } from './own-lessons.ts';
import styles from './stray-key.module.css';

type Found = { is: 'asking' | 'editKey' | 'teachKey' | 'none' } | { is: 'failed'; key: string };

/**
 * A key that somebody has put behind a link to a page that needs none. It is wiped from the address bar, where a class would see it, kept as on the
 * pages that need one, and its page is offered.
 */
export function StrayKey({ id }: { id: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const ask = async (key: string) => {
    setFound({ is: 'asking' });
    try {
      const of = await (await import('./ask-key.ts')).askKey(id, key);
      if (of !== null) keepOwnLesson({ id, [of]: key });
      setFound({ is: of ?? 'none' });
    } catch {
      setFound({ is: 'failed', key });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what asks is of the lesson alone
  useEffect(() => {
    const take = () => {
      if (takesKeys()) return;
      const key = takeStrayKey();
      if (key !== null) void ask(key);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [id]);
  if (found === null || found.is === 'asking' || isShownToClass()) return null;
  return (
    <aside aria-label="The key of this link" className={styles.key}>
      <div role="status">
        {found.is === 'editKey' && (
          <p>
            This link held the edit key of the lesson. This browser keeps it:{' '}
            <PageLink href={lessonEditAddress.href(id)}>edit the lesson</PageLink>.
          </p>
        )}
        {found.is === 'teachKey' && (
          <p>
            This link held the teach key of the lesson. This browser keeps it:{' '}
            <PageLink href={presentAddress.href(id)}>present the lesson</PageLink>.
          </p>
        )}
        {found.is === 'none' && <p>This link held a key that opens nothing of this lesson.</p>}
        {found.is === 'failed' && (
          <p>
            This link held a key, and it could not be asked what it opens.{' '}
            <Button onClick={() => void ask(found.key)}>Try again</Button>
          </p>
        )}
      </div>
    </aside>
  );
}

/** Whether the page takes the key itself. */
function takesKeys(): boolean {
  const { pathname, search } = location;
  return (
    /\/(?:edit|present)$/.test(pathname) || (/\/print$/.test(pathname) && /[?&]what=answers\b/.test(search))
  );
}

function isShownToClass(): boolean {
  return /\/audience$/.test(location.pathname);
}
