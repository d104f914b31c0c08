import { lessonPrintAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getLesson } from '../../../../src/lesson/get-lessons.ts';
import { LessonSheets } from '../../../../src/lesson/print/lesson-sheets.tsx';
import { PrintPage } from '../../../../src/lesson/print/print-page.tsx';
import { SHEET_WORDS } from '../../../../src/lesson/print/sheet-words.ts';
import { getRecord } from '../../../../src/record/get-record.ts';
import { pageAddress } from '../../../../src/record/page/page-address.ts';
import { getTerms } from '../../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lesson = await getLesson((await params).id);
  if (lesson === null) notFound();
  const { what } = lessonPrintAddress.read(await searchParams).value;
  // A lesson is found by its own page.
  return { title: `${lesson.title}: ${SHEET_WORDS[what]}`, robots: { index: false } };
}

export default async function LessonPrint({ params, searchParams }: Props) {
  const { id } = await params;
  const lesson = await getLesson(id);
  if (lesson === null) notFound();
  const { value, problems } = lessonPrintAddress.read(await searchParams);
  if (lesson.id !== id) permanentRedirect(lessonPrintAddress.href(lesson.id, value));
  const [{ version }, terms, site] = await Promise.all([getRecord(), getTerms(), pageAddress('')]);
  return (
    <PrintPage lesson={lesson} params={value} problems={problems}>
      <LessonSheets what={value.what} {...{ lesson, terms, site, version }} />
    </PrintPage>
  );
}
