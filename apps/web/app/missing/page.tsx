import { isOwnLessonId } from '@kto-kogo/lesson';
import type { Metadata } from 'next';
import { CascadeMissing } from '../../src/cascade/sparks/cascade-missing.tsx';
import { StrayKey } from '../../src/lesson/own/stray-key.tsx';
import { MissingPage } from '../../src/reading-pages/missing/missing-page.tsx';
import { readableAddress, wordsOfAddress } from '../../src/reading-pages/missing/words-of-address.ts';
import { askedFor } from '../../src/record/page/page-address.ts';
import { findEntities } from '../../src/record/search/find-entities.ts';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = { title: 'Not in the record', robots: { index: false } };

const SUGGESTIONS = 5;

/** Served in place of every page that is not there. */
export default async function Missing() {
  const asked = await askedFor();
  const text = wordsOfAddress(asked);
  // Suggestions and links are the least of this page: without them it still says where to go on.
  const [hits, terms, searchFor] = await Promise.all([
    findEntities(text, SUGGESTIONS).catch(() => []),
    getTerms().catch(() => []),
    getSubject().then(
      (subject) => subject.searchFor,
      () => 'A name, a trial, an office',
    ),
  ]);
  const props = { address: readableAddress(asked), text, hits };
  if (asked.startsWith('/cascade/')) return <CascadeMissing {...props} terms={terms} />;
  // One that is not published is there for whoever has its key.
  const [, lesson = ''] = /^\/lessons\/([^/?]+)/.exec(asked) ?? [];
  return (
    <>
      {isOwnLessonId(lesson) && <StrayKey id={lesson} />}
      <MissingPage {...props} searchFor={searchFor} />
    </>
  );
}
