import { presentAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { Desk } from '../../../../src/lesson/present/desk.tsx';
import { getPresented } from '../../../../src/lesson/present/get-presented.tsx';
import { getTaught } from '../../../../src/lesson/present/get-taught.ts';
import { markdown } from '../../../../src/lesson/text/markdown.tsx';
import { FateMarkSymbols } from '../../../../src/marks/fate-mark-symbols.tsx';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  return { title: `Present: ${lesson.title}`, robots: { index: false } };
}

export default async function Present({ params }: Props) {
  const { id } = await params;
  const lesson = await getLesson(id);
  if (lesson === null) notFound();
  if (lesson.id !== id) permanentRedirect(presentAddress.href(lesson.id));
  const [presented, taught] = await Promise.all([
    getPresented(lesson),
    lesson.isShipped ? getTaught(lesson) : null,
  ]);
  return (
    <>
      <FateMarkSymbols />
      <Desk
        lesson={presented}
        taught={
          taught?.map(({ note, answer }) => ({ note: note === null ? null : markdown(note), answer })) ?? null
        }
      />
    </>
  );
}
