import { lessonAddress } from '@kto-kogo/address';
import { NOTES_LICENCE } from '@kto-kogo/domain';
import { LessonLicence } from '../one/lesson-licence.tsx';
import { MADE_BY_A_TEACHER } from '../own/made-by-a-teacher.ts';
import type { SheetInput } from './sheet-input.ts';

/** Where a sheet is from, and under which licence it may be passed on. */
export function SheetFoot({ lesson, site, version }: Omit<SheetInput, 'terms'>) {
  const { id, licence, authors, isShipped } = lesson;
  const isOneLine = authors.length === 0 && licence !== NOTES_LICENCE.short;
  return (
    <>
      <p>
        Kto-Kogo, record version {version.slice(0, 12)}. {site}
        {lessonAddress.href(id)}
        {isOneLine && ` · Licence: ${licence}`}
      </p>
      {!isShipped && (
        <p>
          {MADE_BY_A_TEACHER}. Version {lesson.version}.
        </p>
      )}
      {!isOneLine && <LessonLicence lesson={lesson} />}
    </>
  );
}
