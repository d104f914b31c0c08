import { lessonAddress } from '@kto-kogo/address';
import { NOTES_LICENCE } from '@kto-kogo/domain';
import { NotesLicence } from '../../record/class-notes/notes-licence.tsx';
import { listWords } from '../../ui/list-words.ts';
import type { SheetInput } from './sheet-input.ts';

/** Where a sheet is from, and under which licence it may be passed on. */
export function SheetFoot({ lesson: { id, licence, authors }, site, version }: Omit<SheetInput, 'terms'>) {
  return (
    <>
      <p>
        Kto-Kogo, record version {version.slice(0, 12)}. {site}
        {lessonAddress.href(id)}
        {licence !== NOTES_LICENCE.short && ` · Licence: ${licence}`}
      </p>
      {licence === NOTES_LICENCE.short && (
        <NotesLicence authors={[listWords(authors)]} ours="captions, questions and answers" />
      )}
    </>
  );
}
