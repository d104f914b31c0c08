import { lessonEditAddress } from '@kto-kogo/address';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RequestError } from '../../graphql/request-error.ts';
import type { Made } from './make-lesson.ts';

type Maker = typeof import('./make-lesson.ts');

/** How far a lesson is that is being made. */
export type Making =
  | { is: 'idle' }
  | { is: 'busy' }
  | { is: 'failed'; why: readonly string[] }
  /** Without what its file holds and this site does not know. */
  | { is: 'made'; id: string; leftOut: readonly string[] };

/** Makes a lesson and goes to its editor. What makes it is loaded once it is asked for. */
export function useMaking() {
  const router = useRouter();
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const make = async (act: (maker: Maker) => Promise<Made>) => {
    if (making.is === 'busy') return;
    setMaking({ is: 'busy' });
    try {
      const made = await act(await import('./make-lesson.ts'));
      if ('faults' in made) {
        setMaking({ is: 'failed', why: made.faults });
        return;
      }
      const { id, leftOut = [] } = made;
      if (leftOut.length > 0) {
        setMaking({ is: 'made', id, leftOut });
        return;
      }
      router.push(lessonEditAddress.href(id));
    } catch (error) {
      setMaking({ is: 'failed', why: [failureWords(error)] });
    }
  };
  return { making, make };
}

function failureWords(error: unknown): string {
  if (error instanceof RequestError) return error.message;
  // What would make it did not come.
  return 'There is no network, or the site was renewed meanwhile: load this page anew, and try again.';
}
