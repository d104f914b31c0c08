import { lessonsAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getLessons } from '../../src/lesson/get-lessons.ts';
import { LessonsPage } from '../../src/lesson/list/lessons-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { citationTags } from '../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../src/record/page/metadata/page-data.tsx';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { isOurs } from '../../src/record/subject/is-ours.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

const TITLE = 'Lessons';
const PATH = lessonsAddress.href();

export async function generateMetadata(): Promise<Metadata> {
  const subject = await getSubject();
  return {
    title: TITLE,
    description: isOurs(subject)
      ? 'Lessons on the Great Purges for school and seminar: who killed Kirov, the cascade of 1937, what a confession proves, and the eight theses of the class notes held against the record.'
      : `Lessons on ${subject.title}, for school and seminar.`,
    alternates: { canonical: PATH },
    other: await citationTags(`Lessons on ${subject.title}`, PATH),
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
