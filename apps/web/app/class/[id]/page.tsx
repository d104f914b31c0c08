import { classAddress, type PageQuery } from '@kto-kogo/address';
import { isOwnLessonId } from '@kto-kogo/lesson';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassPage } from '../../../src/lesson/class/class-page.tsx';
import { getFollowed } from '../../../src/lesson/class/get-followed.tsx';
import { getRoomLesson } from '../../../src/lesson/class/get-room-lesson.ts';
import { LostClass } from '../../../src/lesson/class/lost-class.tsx';
import { FateMarkSymbols } from '../../../src/marks/fate-mark-symbols.tsx';
import { AddressProblems } from '../../../src/record/page/address-problems.tsx';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export const metadata: Metadata = { title: 'Class', robots: { index: false } };

/** Whether somebody is in the class only the browser knows: it alone has the token. */
export default async function FollowedClass({ params, searchParams }: Props) {
  const { id } = await params;
  // Ids of rooms are made as those of teachers' lessons are.
  if (!isOwnLessonId(id)) notFound();
  const { problems } = classAddress.read(await searchParams);
  const found = await getRoomLesson(id);
  return (
    <>
      <AddressProblems problems={problems} />
      {found.is === 'here' ? (
        <>
          <FateMarkSymbols />
          <ClassPage room={id} lesson={await getFollowed(found.lesson)} />
        </>
      ) : (
        <LostClass key={found.is} room={id} end={found.is === 'over' ? 'ENDED' : 'NOT_FOUND'} />
      )}
    </>
  );
}
