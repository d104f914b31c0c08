import { lessonsAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getLessons } from '../../src/lesson/get-lessons.ts';
import { LessonsPage } from '../../src/lesson/list/lessons-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { citationTags } from '../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../src/record/page/metadata/page-data.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

const TITLE = 'Lessons';
const PATH = lessonsAddress.href();

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'Lessons on the Great Purges for school and seminar: who killed Kirov, the cascade of 1937, what a confession proves, and the eight theses of the class notes held against the record.',
    alternates: { canonical: PATH },
    other: await citationTags('Lessons on the Great Purges', PATH),
  };
}

export default async function Lessons() {
  const [lessons, terms, { version }] = await Promise.all([getLessons(), getTerms(), getRecord()]);
  return (
    <>
      <PageData title={TITLE} path={PATH} version={version} />
      <LessonsPage lessons={lessons} terms={terms} />
    </>
  );
}
