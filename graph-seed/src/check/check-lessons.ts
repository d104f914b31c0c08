import { LESSON_LIMITS } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { StepFile } from '../files/lesson-file.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import type { Place } from '../files/place.ts';
import { stepsOf } from './steps-of.ts';

/** Every question can be answered, and nothing stands in a list twice. */
export function checkLessons({ lessons }: RecordFiles): Finding[] {
  return lessons.flatMap((lesson) => [
    ...twice(lesson.place, {
      aims: lesson.value.aims,
      lenses: lesson.value.lenses,
      authors: lesson.value.authors,
    }),
    ...stepsOf(lesson).flatMap(({ value, place }) => [
      ...twice(place, { shows: value.shows, 'question.options': value.question?.options ?? [] }),
      ...questionFaults(value, place),
    ]),
  ]);
}

function twice(place: Place, lists: Record<string, string[]>): Finding[] {
  return Object.entries(lists).flatMap(([field, list]) =>
    list
      .filter((each, index) => list.indexOf(each) !== index)
      .map((each) => findingAt(place, field, `"${each}" stands there twice. Take one out`)),
  );
}

function questionFaults({ question, shows }: StepFile, place: Place): Finding[] {
  if (question === null) return [];
  const { kind, options, answer } = question;
  const { optionsMin, optionsMax } = LESSON_LIMITS;
  const say = (field: string, message: string) => [findingAt(place, `question.${field}`, message)];
  if (kind !== 'CHOICE' && options.length > 0)
    return say('options', 'are offered where nothing is chosen. Take them out, or let the kind be "choice"');
  if (kind === 'CHOICE' && (options.length < optionsMin || options.length > optionsMax))
    return say('options', `are ${options.length}. Offer ${optionsMin} to ${optionsMax}`);
  if (kind === 'CHOICE' && !options.includes(answer))
    return say('answer', 'is none of the options. Write it as it stands there');
  if (kind === 'POINT' && !shows.includes(answer))
    return say('answer', `"${answer}" is nothing that the step shows. Write an id from "shows"`);
  return [];
}
