import { NOTES_LICENCE } from '@kto-kogo/domain';
import { NotesLicence } from '../../record/class-notes/notes-licence.tsx';
import { listWords } from '../../ui/list-words.ts';
import type { LessonRecord } from '../get-lessons.ts';

type Props = { lesson: Pick<LessonRecord, 'licence' | 'authors' | 'isShipped'> };

/** Under which licence the texts of a lesson may be passed on, and whose words are in it. */
export function LessonLicence({ lesson: { licence, authors, isShipped } }: Props) {
  if (isShipped && licence === NOTES_LICENCE.short)
    return <NotesLicence authors={[listWords(authors)]} ours="captions, questions and answers" />;
  return (
    <p>
      Licence: {licence}
      {authors.length > 0 && `. It quotes at length: ${listWords(authors)}`}
    </p>
  );
}
