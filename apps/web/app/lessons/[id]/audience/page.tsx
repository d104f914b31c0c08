import { audienceAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { Audience } from '../../../../src/lesson/present/audience.tsx';
import { getPresented } from '../../../../src/lesson/present/get-presented.tsx';
import { versionTaught } from '../../../../src/lesson/present/version-taught.ts';
import { FateMarkSymbols } from '../../../../src/marks/fate-mark-symbols.tsx';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  return { title: `Shown to the class: ${lesson.title}`, robots: { index: false } };
}

export default async function ShownToTheClass({ params, searchParams }: Props) {
  const { id } = await params;
  const lesson = await getLesson(id);
  if (lesson === null) notFound();
  const { value, problems } = audienceAddress.read(await searchParams);
  if (lesson.id !== id) permanentRedirect(audienceAddress.href(lesson.id, value));
  return (
    <>
      <FateMarkSymbols />
      <Audience
        lesson={await getPresented(await versionTaught(lesson, value.room))}
        session={value.session}
        problems={problems}
      />
    </>
  );
}
