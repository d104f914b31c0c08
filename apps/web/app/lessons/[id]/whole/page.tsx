import { lessonAddress, lessonWholeAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { describedBy, foundAs } from '../../../../src/lesson/found-as.ts';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { WholePage } from '../../../../src/lesson/offline/whole-page.tsx';
import { getTaught } from '../../../../src/lesson/present/get-taught.ts';
import { getRecord } from '../../../../src/record/get-record.ts';
import { getTerms } from '../../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  // The lesson is found by the page that keeps its answers to itself.
  return {
    title: lesson.title,
    ...describedBy(lesson.summary),
    ...foundAs(lesson, lessonAddress.href(lesson.id)),
    robots: { index: false },
  };
}

export default async function LessonWhole({ params }: Props) {
  const { id } = await params;
  const lesson = await getLesson(id);
  if (lesson === null) notFound();
  if (lesson.id !== id) permanentRedirect(lessonWholeAddress.href(lesson.id));
  const [taught, terms, { version }] = await Promise.all([
    // A teacher's answers stay with the teacher.
    lesson.isShipped ? getTaught(lesson) : [],
    getTerms(),
    getRecord(),
  ]);
  return <WholePage {...{ lesson, taught, terms, version }} />;
}
