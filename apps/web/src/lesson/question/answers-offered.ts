import type { QuestionRecord, StepRecord } from '../get-lessons.ts';

type Offered = { value: string; words: string };

/** What a question offers to choose from, each as the address writes it and as it is read; null where it is answered in words. */
export function answersOffered(
  { kind, options }: QuestionRecord,
  shows: StepRecord['shows'],
): readonly Offered[] | null {
  switch (kind) {
    case 'CHOICE':
      return options.map((words, place) => ({ value: String(place), words }));
    case 'POINT':
      return shows.map(({ id, name }) => ({ value: id, words: name }));
    case 'TEXT':
      return null;
  }
}
