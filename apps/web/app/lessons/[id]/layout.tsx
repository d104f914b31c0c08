import { isOwnLessonId } from '@kto-kogo/lesson';
import type { ReactNode } from 'react';
import { StrayKey } from '../../../src/lesson/own/stray-key.tsx';

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** Whichever page of a teacher's lesson is opened with a key, it does not stay in the address. */
export default async function LessonLayout({ params, children }: Props) {
  const { id } = await params;
  return (
    <>
      {isOwnLessonId(id) && <StrayKey id={id} />}
      {children}
    </>
  );
}
