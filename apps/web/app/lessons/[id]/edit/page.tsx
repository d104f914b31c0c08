import type { Metadata } from 'next';
import { LessonEditor } from '../../../../src/lesson/edit/lesson-editor.tsx';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Make a lesson', robots: { index: false } };

/** Whether there is such a lesson only the browser can ask: it alone has the key. */
export default async function EditLesson({ params }: Props) {
  return <LessonEditor id={(await params).id} />;
}
