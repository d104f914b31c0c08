import { lessonAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { describedBy, foundAs } from '../../../src/lesson/found-as.ts';
import { getLesson } from '../../../src/lesson/get-lessons.ts';
import { LessonPage } from '../../../src/lesson/one/lesson-page.tsx';
import { checkAnswer } from '../../../src/lesson/question/check-answer.ts';
import { readGiven } from '../../../src/lesson/question/read-given.ts';
import { getRecord } from '../../../src/record/get-record.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  const path = lessonAddress.href(lesson.id);
  return {
    title: lesson.title,
    ...describedBy(lesson.summary),
    ...foundAs(lesson, path),
    ...(lesson.isShipped && { other: await citationTags(lesson.title, path) }),
  };
}

export default async function Lesson({ params, searchParams }: Props) {
  const { id } = await params;
  const lesson = await getLesson(id);
  if (lesson === null) notFound();
  const { value, problems } = lessonAddress.read(await searchParams);
  if (lesson.id !== id) permanentRedirect(lessonAddress.href(lesson.id, value));
  const { given, problem } = readGiven(lesson, value);
  const path = lessonAddress.href(lesson.id);
  const [checked, { version }, terms, address] = await Promise.all([
    given === null ? null : checkAnswer(lesson.id, given),
    getRecord(),
    getTerms(),
    pageAddress(path),
  ]);
  return (
    <>
      {lesson.isShipped && <PageData title={lesson.title} path={path} version={version} />}
      <LessonPage
        lesson={lesson}
        terms={terms}
        params={value}
        problems={problem === null ? problems : [...problems, problem]}
        {...{ checked, address, version }}
      />
    </>
  );
}
