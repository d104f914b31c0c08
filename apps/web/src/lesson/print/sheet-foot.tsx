import { NOTES_LICENCE } from '@kto-kogo/domain';
import { NotesLicence } from '../../record/class-notes/notes-licence.tsx';
import { listWords } from '../../ui/list-words.ts';
import type { LessonRecord } from '../get-lessons.ts';

type Props = { lesson: LessonRecord /** Of the lesson. */; address: string; version: string };

/** Where a sheet is from, and under which licence it may be passed on. */
export function SheetFoot({ lesson: { licence, authors }, address, version }: Props) {
  return (
    <>
      <p>
        Kto-Kogo, record version {version.slice(0, 12)}. {address}
        {licence !== NOTES_LICENCE.short && ` · Licence: ${licence}`}
      </p>
      {licence === NOTES_LICENCE.short && (
        <NotesLicence authors={[listWords(authors)]} ours="captions, questions and answers" />
      )}
    </>
  );
}
