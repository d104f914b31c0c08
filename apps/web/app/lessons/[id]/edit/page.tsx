import { isFreshLessonId, isOwnLessonId } from '@kto-kogo/lesson';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonEditor } from '../../../../src/lesson/edit/lesson-editor.tsx';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Make a lesson', robots: { index: false } };

/** Whether there is such a lesson only the browser can ask: it alone has the key. */
export default async function EditLesson({ params }: Props) {
  const { id } = await params;
  if (!isOwnLessonId(id) && !isFreshLessonId(id)) notFound();
  return <LessonEditor id={id} />;
}
