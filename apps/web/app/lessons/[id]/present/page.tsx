import { type PageQuery, presentAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { Desk } from '../../../../src/lesson/present/desk.tsx';
import { getPresented } from '../../../../src/lesson/present/get-presented.tsx';
import { getTaught } from '../../../../src/lesson/present/get-taught.ts';
import { versionTaught } from '../../../../src/lesson/present/version-taught.ts';
import { markdown } from '../../../../src/lesson/text/markdown.tsx';
import { FateMarkSymbols } from '../../../../src/marks/fate-mark-symbols.tsx';
import { AddressProblems } from '../../../../src/record/page/address-problems.tsx';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  return { title: `Present: ${lesson.title}`, robots: { index: false } };
}

export default async function Present({ params, searchParams }: Props) {
  const { id } = await params;
  const published = await getLesson(id);
  if (published === null) notFound();
  const { value, problems } = presentAddress.read(await searchParams);
  if (published.id !== id) permanentRedirect(presentAddress.href(published.id, value));
  const lesson = await versionTaught(published, value.room);
  const [presented, taught] = await Promise.all([
    getPresented(lesson),
    lesson.isShipped ? getTaught(lesson) : null,
  ]);
  return (
    <>
      <AddressProblems problems={problems} />
      <FateMarkSymbols />
      <Desk
        lesson={presented}
        published={published.version}
        taught={
          taught?.map(({ note, answer }) => ({ note: note === null ? null : markdown(note), answer })) ?? null
        }
      />
    </>
  );
}
